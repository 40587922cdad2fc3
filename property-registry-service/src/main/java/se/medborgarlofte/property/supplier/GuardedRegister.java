package se.medborgarlofte.property.supplier;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import se.medborgarlofte.property.application.Suppliers;

/**
 * A register behind its guards: not too many enquiries at once, none while it keeps failing, a few tries, each cut off
 * in time.
 */
final class GuardedRegister {

    private static final int WINDOW = 10;
    private static final int ENOUGH = 5;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final HttpRegister register;
    private final ExecutorService threads;
    private final Bulkhead bulkhead;
    private final Retry retry;
    private final CircuitBreaker breaker;
    private final TimeLimiter timeLimiter;

    GuardedRegister(String name, HttpRegister register, SupplierProperties settings, ExecutorService threads) {
        this.register = register;
        this.threads = threads;
        this.bulkhead = Bulkhead.of(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.atOnce())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        this.retry = Retry.of(
                name,
                RetryConfig.custom()
                        .maxAttempts(settings.tries())
                        .intervalFunction(IntervalFunction.ofRandomized(BETWEEN_TRIES))
                        .ignoreExceptions(CallNotPermittedException.class)
                        .build());
        this.breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(WINDOW)
                        .minimumNumberOfCalls(ENOUGH)
                        .waitDurationInOpenState(settings.openFor())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
        this.timeLimiter = TimeLimiter.of(
                TimeLimiterConfig.custom().timeoutDuration(settings.timeLimit()).build());
    }

    Suppliers.Answer ask(Suppliers.Enquiry enquiry) {
        try {
            return bulkhead.executeCallable(() -> retry.executeCallable(() -> breaker.executeCallable(
                    () -> timeLimiter.executeFutureSupplier(() -> threads.submit(() -> register.ask(enquiry))))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Suppliers.Answer.Failed("interrupted");
        } catch (Exception e) {
            return new Suppliers.Answer.Failed(reason(e));
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
        return cause.getClass().getSimpleName();
    }
}
