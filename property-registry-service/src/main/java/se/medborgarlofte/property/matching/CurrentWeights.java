package se.medborgarlofte.property.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.medborgarlofte.matching.score.Weights;

/** The weights that were released last, as every instance takes them up within seconds. */
@Component
class CurrentWeights {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final ReleasedWeights released;
    private final Clock realTime;
    private volatile Numbered current = new Numbered(ReleasedWeights.STANDARD, Weights.goods());
    private volatile Instant looked = Instant.EPOCH;

    CurrentWeights(ReleasedWeights released, @Qualifier("realTime") Clock realTime) {
        this.released = released;
        this.realTime = realTime;
    }

    /** Weights and the number under which they were released. */
    record Numbered(int number, Weights weights) {}

    /** Looked up at this moment. */
    Numbered now() {
        looked = Instant.EPOCH;
        return get();
    }

    Numbered get() {
        Instant now = realTime.instant();
        if (looked.plus(LOOK_EVERY).isBefore(now)) {
            looked = now;
            current = released.latest().orElse(current);
        }
        return current;
    }
}
