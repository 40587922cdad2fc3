package se.medborgarlofte.http.openapi;

import io.swagger.v3.oas.models.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/**
 * Names each operation after its method, with the controller's resource behind a bare verb ({@code list} of
 * {@code ConcernController} is {@code listConcern}), so that the name does not depend on which others exist. Describes
 * the operators' operations, whose library knows nothing of OpenAPI.
 */
final class OperationNames implements GlobalOperationCustomizer {

    private final Properties descriptions = read();

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (!isNamed(handler)) {
            operation.setOperationId(name(handler));
        }
        if (operation.getDescription() == null) {
            operation.setDescription(Objects.requireNonNullElseGet(
                    operation.getSummary(), () -> descriptions.getProperty(operation.getOperationId(), "")));
        }
        return operation;
    }

    private static boolean isNamed(HandlerMethod handler) {
        var written = handler.getMethodAnnotation(io.swagger.v3.oas.annotations.Operation.class);
        return written != null && !written.operationId().isEmpty();
    }

    private static String name(HandlerMethod handler) {
        String method = handler.getMethod().getName();
        String resource = handler.getBeanType().getSimpleName().replaceAll("Controller$", "");
        boolean bareVerb = method.equals(method.toLowerCase(java.util.Locale.ROOT));
        return bareVerb && !method.equalsIgnoreCase(resource) ? method + resource : method;
    }

    private static Properties read() {
        Properties descriptions = new Properties();
        try (InputStream file = OperationNames.class.getResourceAsStream("admin-operations.properties");
                Reader text = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            descriptions.load(text);
            return descriptions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
