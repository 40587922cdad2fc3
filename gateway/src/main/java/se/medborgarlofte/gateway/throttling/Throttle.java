package se.medborgarlofte.gateway.throttling;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/** Buckets of permissions that refill steadily. */
final class Throttle {

    private Throttle() {}

    static Bucket bucket(int perSecond, int burst) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    /** Takes one permission; when there is none, tells how long until there is, in whole seconds. */
    static Optional<Duration> waitFor(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(
                        1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds()));
    }
}
