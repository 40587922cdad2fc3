package se.medborgarlofte.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medborgarlofte.gateway.GatewayProperties;
import se.medborgarlofte.gateway.Service;

/** When a service is left alone, and when a connection is tried again. */
final class Resilience {

    private static final Logger LOG = LoggerFactory.getLogger(Resilience.class);
    private static final int CALLS_LOOKED_AT = 20;
    private static final int CALLS_BEFORE_JUDGING = 10;
    private static final int TRIAL_CALLS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private Resilience() {}

    /** Opens when at least half of the last calls failed; lets a few through after a while. */
    static CircuitBreaker breakerOf(Service service, GatewayProperties.Calls settings) {
        CircuitBreaker breaker = CircuitBreaker.of(
                service.prefix(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(CALLS_LOOKED_AT)
                        .minimumNumberOfCalls(CALLS_BEFORE_JUDGING)
                        .permittedNumberOfCallsInHalfOpenState(TRIAL_CALLS)
                        .waitDurationInOpenState(settings.openFor())
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(event -> LOG.warn("{}: {}", service.prefix(), event.getStateTransition()));
        return breaker;
    }

    static Retry connectingTo(Service service, GatewayProperties.Calls settings) {
        return Retry.of(
                service.prefix(),
                RetryConfig.custom()
                        .maxAttempts(settings.connectAttempts())
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(FIRST_PAUSE))
                        .retryOnException(Failures::beforeConnecting)
                        .build());
    }
}
