package se.medborgarlofte.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Turns broken validation constraints into marked places. The code is the constraint's message when the record sets
 * one, otherwise the constraint's name: {@code @NotNull} is {@code not-null}, {@code @Size} is {@code size}.
 */
final class ConstraintProblems {

    private ConstraintProblems() {}

    static Problem of(MethodArgumentNotValidException e) {
        Problem problem = Problem.of(CommonProblem.INVALID_REQUEST);
        boolean body = e.getParameter().hasParameterAnnotation(RequestBody.class);
        e.getBindingResult().getAllErrors().forEach(error -> mark(problem, error, body));
        return problem;
    }

    static Problem of(HandlerMethodValidationException e) {
        Problem problem = Problem.of(CommonProblem.INVALID_REQUEST);
        e.getParameterValidationResults().forEach(result -> mark(problem, result));
        return problem;
    }

    private static void mark(Problem problem, ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            boolean body = result.getMethodParameter().hasParameterAnnotation(RequestBody.class);
            errors.getAllErrors().forEach(error -> mark(problem, error, body));
            return;
        }
        String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        for (MessageSourceResolvable error : result.getResolvableErrors()) {
            mark(problem, "?" + name, result.unwrap(error, ConstraintViolation.class));
        }
    }

    private static void mark(Problem problem, ObjectError error, boolean body) {
        String path = error instanceof FieldError field ? field.getField() : "";
        String pointer = body ? pointer(path) : "?" + path;
        if (error.contains(ConstraintViolation.class)) {
            mark(problem, pointer, error.unwrap(ConstraintViolation.class));
        } else {
            problem.error(pointer, "invalid-value");
        }
    }

    private static void mark(Problem problem, String pointer, ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        problem.error(pointer, code(constraint), arguments(constraint));
    }

    private static String code(ConstraintDescriptor<?> constraint) {
        String message = constraint.getMessageTemplate();
        return message.startsWith("{")
                ? constraint
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()
                        .replaceAll("(?<=.)([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT)
                : message;
    }

    /** The constraint's own attributes in alphabetical order, as Spring orders them: of a size first max, then min. */
    private static Object[] arguments(ConstraintDescriptor<?> constraint) {
        Map<String, Object> attributes = new TreeMap<>(constraint.getAttributes());
        attributes.keySet().removeAll(Arrays.asList("message", "groups", "payload"));
        return attributes.values().toArray();
    }

    /** {@code items[0].name} as a JSON pointer: {@code /items/0/name}. */
    static String pointer(String path) {
        return path.isEmpty()
                ? ""
                : "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
