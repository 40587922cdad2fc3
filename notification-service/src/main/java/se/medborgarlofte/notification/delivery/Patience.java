package se.medborgarlofte.notification.delivery;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.medborgarlofte.notification.domain.Priority;

/**
 * Keeps a slow or dead mail server from holding our workers, and us from flooding it: few calls at a time, a time limit
 * for each, and after repeated failures the server is left alone for a while.
 *
 * <p>Calls run on virtual threads because interrupting one that waits for a socket closes the socket; a platform thread
 * would go on waiting.
 */
final class Patience implements AutoCloseable {

    private static final String NAME = "smtp";

    /** Half of the last ten calls, once there are at least five to judge by. */
    private static final int CALLS_LOOKED_AT = 10;

    private static final int FEWEST_CALLS = 5;
    private static final float FAILURE_RATE_PERCENT = 50;

    private final Map<Priority, Bulkhead> bulkheads = new EnumMap<>(Priority.class);
    private final CircuitBreaker breaker;
    private final TimeLimiter limiter;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("smtp-", 0).factory());

    Patience(MailSettings settings, MeterRegistry metrics) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(breaking(settings));
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(metrics);
        this.breaker = breakers.circuitBreaker(NAME);
        this.limiter = TimeLimiter.of(NAME, limiting(settings));
        for (Priority priority : Priority.values()) {
            bulkheads.put(priority, Bulkhead.of(NAME + "-" + priority, queueing(settings)));
        }
    }

    /**
     * Calls. Each priority has connections of its own.
     *
     * @throws io.github.resilience4j.circuitbreaker.CallNotPermittedException without calling, while the server is left
     *     alone
     * @throws io.github.resilience4j.bulkhead.BulkheadFullException without calling, when too many others wait
     * @throws java.util.concurrent.TimeoutException when the time limit has passed; the call may still have had effect
     */
    <T> T call(Priority priority, Callable<T> call) throws Exception {
        return Objects.requireNonNull(bulkheads.get(priority))
                .executeCallable(
                        () -> breaker.executeCallable(() -> limiter.executeFutureSupplier(() -> threads.submit(call))));
    }

    private static CircuitBreakerConfig breaking(MailSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_LOOKED_AT)
                .minimumNumberOfCalls(FEWEST_CALLS)
                .failureRateThreshold(FAILURE_RATE_PERCENT)
                .waitDurationInOpenState(settings.pause())
                .permittedNumberOfCallsInHalfOpenState(2)
                .build();
    }

    private static TimeLimiterConfig limiting(MailSettings settings) {
        return TimeLimiterConfig.custom()
                .timeoutDuration(settings.timeLimit())
                .cancelRunningFuture(true)
                .build();
    }

    private static BulkheadConfig queueing(MailSettings settings) {
        return BulkheadConfig.custom()
                .maxConcurrentCalls(settings.connections())
                .maxWaitDuration(settings.timeLimit())
                .build();
    }

    @Override
    public void close() {
        threads.close();
    }
}
