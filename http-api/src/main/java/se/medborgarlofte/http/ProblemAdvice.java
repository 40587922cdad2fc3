package se.medborgarlofte.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every exception that leaves a controller. Last of all advices, so that a service may answer its own first. */
@RestControllerAdvice
@Order
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            // The client is gone, or has half an answer already; nothing more can be said to it.
            LOG.info("Answer cut short: {}", thrown.getClass().getName());
            return null;
        }
        return answer(thrown, request);
    }

    ResponseEntity<Object> answer(Throwable thrown, HttpServletRequest request) {
        Optional<Problem> foreseen = ProblemTranslation.of(thrown);
        return foreseen.isPresent()
                ? answers.answer(foreseen.get(), request, headers(thrown), null)
                : unexpected(thrown, request);
    }

    /** Headers that belong to a refusal, such as {@code Allow}. */
    private static HttpHeaders headers(Throwable thrown) {
        return thrown instanceof ErrorResponse response ? response.getHeaders() : HttpHeaders.EMPTY;
    }

    private ResponseEntity<Object> unexpected(Throwable thrown, HttpServletRequest request) {
        String errorId = UUID.randomUUID().toString();
        LOG.error("Unexpected, error id {}: {}", errorId, Diagnosis.of(thrown));
        Problem problem = Problem.of(CommonProblem.UNEXPECTED).detail("detail", errorId);
        return answers.answer(problem, request, HttpHeaders.EMPTY, errorId);
    }
}
