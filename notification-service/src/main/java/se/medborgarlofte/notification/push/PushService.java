package se.medborgarlofte.notification.push;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.medborgarlofte.notification.application.PushRoute.Answer;

/** Keeps the troubles of one push service from becoming ours, or those of another. */
final class PushService implements AutoCloseable {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final PushSettings settings;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final RateLimiter rate;
    private final TimeLimiter limiter;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("push-", 0).factory());

    PushService(String origin, PushSettings settings) {
        this.settings = settings;
        this.breaker = CircuitBreaker.of(
                origin,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(3)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(settings.pause())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
        this.bulkhead = Bulkhead.of(
                origin,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.atATime())
                        .maxWaitDuration(settings.timeLimit())
                        .build());
        this.rate = RateLimiter.of(
                origin,
                RateLimiterConfig.custom()
                        .limitForPeriod(settings.perSecond())
                        .limitRefreshPeriod(SECOND)
                        .timeoutDuration(settings.timeLimit())
                        .build());
        this.limiter = TimeLimiter.of(TimeLimiterConfig.custom()
                .timeoutDuration(settings.timeLimit())
                .cancelRunningFuture(true)
                .build());
    }

    Answer call(Callable<Answer> call) {
        try {
            return bulkhead.executeCallable(
                    () -> rate.executeCallable(() -> breaker.executeCallable(() -> requireWell(limited(call)))));
        } catch (UnwellException e) {
            return e.answer;
        } catch (CallNotPermittedException _) {
            return new Answer.Failed("the push service is left alone for a while", settings.pause());
        } catch (BulkheadFullException | RequestNotPermitted e) {
            return new Answer.Failed(e.getClass().getSimpleName(), SECOND);
        } catch (Exception e) {
            // The exception's text may hold the address; its class says enough.
            return new Answer.Failed(e.getClass().getSimpleName(), Duration.ZERO);
        }
    }

    private Answer limited(Callable<Answer> call) throws Exception {
        return limiter.executeFutureSupplier(() -> threads.submit(call));
    }

    /** That a browser is gone says nothing bad of its push service; a failure does. */
    private static Answer requireWell(Answer answer) throws UnwellException {
        if (answer instanceof Answer.Failed) {
            throw new UnwellException(answer);
        }
        return answer;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Carries a failure through the circuit breaker. */
    private static final class UnwellException extends Exception {

        private final transient Answer answer;

        UnwellException(Answer answer) {
            super(answer.getClass().getSimpleName());
            this.answer = answer;
        }
    }
}
