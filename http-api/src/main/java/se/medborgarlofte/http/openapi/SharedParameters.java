package se.medborgarlofte.http.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.PageRequest;

/** Describes the headers and query parameters that stand behind our own controller parameter types. */
final class SharedParameters implements GlobalOperationCustomizer {

    static final String IF_MATCH = "If-Match";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Arrays.stream(handler.getMethodParameters())
                .flatMap(SharedParameters::described)
                .filter(parameter -> isNew(operation, parameter))
                .forEach(operation::addParametersItem);
        describe(operation);
        return operation;
    }

    private static boolean isNew(Operation operation, Parameter parameter) {
        List<Parameter> present = operation.getParameters();
        return present == null
                || present.stream().noneMatch(p -> parameter.getName().equals(p.getName()));
    }

    private static Stream<Parameter> described(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        if (type == IfMatch.class) {
            return Stream.of(ifMatch());
        }
        if (type == IdempotencyKey.class) {
            return Stream.of(idempotencyKey());
        }
        return type == PageRequest.class ? Stream.of(page(), limit()) : Stream.empty();
    }

    private static Parameter ifMatch() {
        return parameter(
                        "header",
                        IF_MATCH,
                        "ETag för den version som lästes. ETag of the version that was read.",
                        new StringSchema().pattern("^\"[0-9]+\"$"))
                .required(true)
                .example("\"7\"");
    }

    private static Parameter idempotencyKey() {
        return parameter(
                        "header",
                        IDEMPOTENCY_KEY,
                        "Samma nyckel och innehåll ger samma svar som första gången. "
                                + "The same key and body answer the first result.",
                        new StringSchema().minLength(1).maxLength(200))
                .example("0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10");
    }

    private static Parameter page() {
        return parameter("query", "page", "Sida, från 1. Page, from 1.", number(1_000_000, 1))
                .example(1);
    }

    private static Parameter limit() {
        return parameter(
                        "query",
                        "limit",
                        "Högst så många per sida. At most this many per page.",
                        number(PageRequest.MOST, PageRequest.USUAL))
                .example(PageRequest.USUAL);
    }

    private static Schema<?> number(int most, int usual) {
        return new IntegerSchema()
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(most))
                ._default(usual);
    }

    private static Parameter parameter(String in, String name, String description, Schema<?> schema) {
        return new Parameter()
                .in(in)
                .name(name)
                .description(description)
                .required(false)
                .schema(schema);
    }

    /** A summary serves as the description where none is written; a creating answer names its headers. */
    private static void describe(Operation operation) {
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
        }
        @Nullable
        ApiResponse created = operation.getResponses() == null
                ? null
                : operation.getResponses().get("201");
        if (created != null) {
            created.addHeaderObject("Location", header("Var det nya finns. Where the new resource is."));
            created.addHeaderObject("ETag", header("Det nyas version. Version of the new resource."));
        }
    }

    static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
