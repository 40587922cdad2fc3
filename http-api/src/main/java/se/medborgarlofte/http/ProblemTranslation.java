package se.medborgarlofte.http;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Finds the problem behind an exception. */
public final class ProblemTranslation {

    private ProblemTranslation() {}

    /** The problem to answer with; empty when nobody foresaw the exception, which then is a mistake of ours. */
    public static Optional<Problem> of(Throwable thrown) {
        return beyondLimits(thrown).or(() -> foreseen(thrown));
    }

    private static Optional<Problem> foreseen(Throwable thrown) {
        return switch (thrown) {
            case Problem e -> Optional.of(e);
            case AccessDenied e -> Optional.of(Problem.of(e.problem()));
            case AccessDeniedException _ -> Optional.of(Problem.of(CommonProblem.ACCESS_DENIED));
            case AuthenticationServiceException _ -> Optional.of(keysUnreachable());
            case AuthenticationException _ -> Optional.of(Problem.of(CommonProblem.NOT_SIGNED_IN));
            case HttpMessageNotReadableException e -> Optional.of(BodyProblems.of(e.getCause()));
            case MethodArgumentNotValidException e -> Optional.of(ConstraintProblems.of(e));
            case HandlerMethodValidationException e -> Optional.of(ConstraintProblems.of(e));
            default -> ofRequest(thrown);
        };
    }

    private static Optional<Problem> ofRequest(Throwable thrown) {
        return switch (thrown) {
            case MethodArgumentTypeMismatchException e -> Optional.of(wrongParameter(e));
            case MissingServletRequestParameterException e -> Optional.of(missingParameter(e.getParameterName()));
            case MissingRequestHeaderException e ->
                Optional.of(Problem.of(CommonProblem.MALFORMED_HEADER).detail("missing", e.getHeaderName()));
            case NoResourceFoundException _ -> Optional.of(unknownAddress());
            case NoHandlerFoundException _ -> Optional.of(unknownAddress());
            case HttpRequestMethodNotSupportedException e -> Optional.of(wrongMethod(e));
            case HttpMediaTypeNotSupportedException e -> Optional.of(wrongMediaType(e));
            case HttpMediaTypeNotAcceptableException _ -> Optional.of(Problem.of(CommonProblem.NOT_ACCEPTABLE));
            case MaxUploadSizeExceededException _ -> Optional.of(uploadTooLarge());
            case ResponseStatusException e -> ofStatus(e.getStatusCode()).map(p -> withReason(p, e.getReason()));
            case ErrorResponse e -> ofStatus(e.getStatusCode());
            default -> Optional.empty();
        };
    }

    /** The common problem for a status that something else has chosen; empty for one that means a mistake of ours. */
    static Optional<Problem> ofStatus(HttpStatusCode status) {
        if (status.is5xxServerError()
                && status.value()
                        != CommonProblem.TEMPORARILY_UNAVAILABLE.status().value()) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(Arrays.stream(CommonProblem.values())
                .filter(common -> common != CommonProblem.MALFORMED_JSON)
                .filter(common -> common.status().isSameCodeAs(status))
                .findFirst()
                .orElse(CommonProblem.MALFORMED_REQUEST)));
    }

    private static Problem withReason(Problem problem, @Nullable String reason) {
        return reason == null ? problem : problem.detail("reason", reason);
    }

    /** The identity provider does not answer, so no token can be checked. */
    private static Problem keysUnreachable() {
        return Problem.of(CommonProblem.TEMPORARILY_UNAVAILABLE).retryAfter(java.time.Duration.ofSeconds(5));
    }

    private static Problem unknownAddress() {
        return Problem.of(CommonProblem.UNKNOWN_RESOURCE).detail("address");
    }

    /** An id that cannot be one names nothing; another parameter can be mended. */
    private static Problem wrongParameter(MethodArgumentTypeMismatchException e) {
        return e.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Problem.of(CommonProblem.UNKNOWN_RESOURCE)
                : Problem.of(CommonProblem.INVALID_REQUEST).error("?" + e.getName(), "invalid-value");
    }

    private static Problem missingParameter(String name) {
        return Problem.of(CommonProblem.INVALID_REQUEST).error("?" + name, "not-null");
    }

    private static Problem wrongMethod(HttpRequestMethodNotSupportedException e) {
        String[] supported = e.getSupportedMethods();
        return Problem.of(CommonProblem.METHOD_NOT_ALLOWED)
                .detail("detail", supported == null ? "" : String.join(", ", supported));
    }

    private static Problem wrongMediaType(HttpMediaTypeNotSupportedException e) {
        return Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE)
                .detail(
                        "detail",
                        e.getSupportedMediaTypes().stream()
                                .filter(type -> type.isConcrete())
                                .map(Object::toString)
                                .distinct()
                                .limit(3)
                                .collect(java.util.stream.Collectors.joining(", ")));
    }

    private static Problem uploadTooLarge() {
        return Problem.of(CommonProblem.BODY_TOO_LARGE).detail("upload");
    }

    /** A limit that was passed while the body was read lies under whatever its reader made of it. */
    private static Optional<Problem> beyondLimits(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException tooLarge) {
                return Optional.of(tooLarge.problem());
            }
            if (cause instanceof BodyTooDeepException) {
                return Optional.of(Problem.of(CommonProblem.BODY_TOO_DEEP));
            }
        }
        return Optional.empty();
    }
}
