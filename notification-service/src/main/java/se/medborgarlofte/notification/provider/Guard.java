package se.medborgarlofte.notification.provider;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Keeps the troubles of one provider from becoming ours, or those of another. */
public final class Guard implements AutoCloseable {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final RateLimiter rate;
    private final TimeLimiter limiter;
    private final ExecutorService threads;

    /**
     * How much a provider is asked for.
     *
     * @param timeLimit the longest one call may take in all
     * @param pause how long it is left alone after it has failed repeatedly
     * @param atATime how many calls may be under way
     * @param perSecond how many calls a second it takes
     */
    public record Limits(Duration timeLimit, Duration pause, int atATime, int perSecond) {}

    public Guard(String name, Limits limits) {
        this.breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(3)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(limits.pause())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
        this.bulkhead = Bulkhead.of(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(limits.atATime())
                        .maxWaitDuration(limits.timeLimit())
                        .build());
        this.rate = RateLimiter.of(
                name,
                RateLimiterConfig.custom()
                        .limitForPeriod(limits.perSecond())
                        .limitRefreshPeriod(SECOND)
                        .timeoutDuration(limits.timeLimit())
                        .build());
        this.limiter = TimeLimiter.of(TimeLimiterConfig.custom()
                .timeoutDuration(limits.timeLimit())
                .cancelRunningFuture(true)
                .build());
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(name + "-", 0).factory());
    }

    /**
     * Calls, in bounded time. An answer that does not show the provider to be well counts against it, as an exception
     * does, and is returned all the same.
     *
     * @throws io.github.resilience4j.circuitbreaker.CallNotPermittedException when it is left alone for a while
     * @throws io.github.resilience4j.bulkhead.BulkheadFullException when too many calls are under way
     * @throws io.github.resilience4j.ratelimiter.RequestNotPermitted when it was called too often
     * @throws java.util.concurrent.TimeoutException when it took too long; it may have done what was asked for
     */
    public <A> A call(Callable<A> call, Predicate<A> isWell) throws Exception {
        try {
            return bulkhead.executeCallable(() -> rate.executeCallable(() -> breaker.executeCallable(() -> {
                A answer = limiter.executeFutureSupplier(() -> threads.submit(call));
                if (!isWell.test(answer)) {
                    throw new UnwellException(answer);
                }
                return answer;
            })));
        } catch (UnwellException e) {
            return e.answer();
        }
    }

    /** Whether the provider is not left alone at the moment. */
    public boolean isHealthy() {
        return breaker.getState() != CircuitBreaker.State.OPEN;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Carries an answer through the circuit breaker, which learns only of exceptions. */
    private static final class UnwellException extends Exception {

        private final transient Object answer;

        UnwellException(Object answer) {
            super(answer.getClass().getSimpleName());
            this.answer = answer;
        }

        /** What the only caller has put in. */
        @SuppressWarnings("unchecked")
        <A> A answer() {
            return (A) answer;
        }
    }
}
