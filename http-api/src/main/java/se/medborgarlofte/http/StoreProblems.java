package se.medborgarlofte.http;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.medborgarlofte.eventing.store.ContentionException;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.eventing.store.EventTooLargeException;
import se.medborgarlofte.eventing.store.KeyReusedException;
import se.medborgarlofte.eventing.store.OutboxFullException;
import se.medborgarlofte.eventing.store.StaleRevisionException;
import se.medborgarlofte.eventing.store.UnknownAggregateException;
import se.medborgarlofte.eventing.uniqueness.AlreadyReservedException;

/**
 * Answers what the store of aggregates refuses, and that it cannot be reached. Other exceptions of the driver are
 * mistakes of ours and stay with {@link ProblemAdvice}.
 */
@RestControllerAdvice
@Order(0)
final class StoreProblems {

    private static final Duration BACK_SOON = Duration.ofSeconds(2);

    private final ProblemAnswers answers;

    StoreProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<Object> unknown(UnknownAggregateException e, HttpServletRequest request) {
        return answers.answer(Problem.of(CommonProblem.UNKNOWN_RESOURCE), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(StaleRevisionException e, HttpServletRequest request) {
        return answers.answer(Problem.of(CommonProblem.STALE_VERSION), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> contended(ContentionException e, HttpServletRequest request) {
        return answers.answer(Problem.of(CommonProblem.CONFLICT), request);
    }

    @ExceptionHandler({DuplicateAggregateException.class, AlreadyReservedException.class})
    ResponseEntity<Object> exists(HttpServletRequest request) {
        return answers.answer(Problem.of(CommonProblem.CONFLICT).detail("exists"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> reused(KeyReusedException e, HttpServletRequest request) {
        return answers.answer(Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(EventTooLargeException e, HttpServletRequest request) {
        return answers.answer(Problem.of(CommonProblem.BODY_TOO_LARGE).detail("event"), request);
    }

    /** The aggregate waits for the broker, or the store for its network: nothing is changed, and it passes. */
    @ExceptionHandler({
        OutboxFullException.class,
        MongoTimeoutException.class,
        MongoSocketException.class,
        MongoNotPrimaryException.class,
        MongoNodeIsRecoveringException.class,
        MongoConnectionPoolClearedException.class
    })
    ResponseEntity<Object> unavailable(HttpServletRequest request) {
        return answers.answer(Problem.of(CommonProblem.TEMPORARILY_UNAVAILABLE).retryAfter(BACK_SOON), request);
    }
}
