package se.medborgarlofte.property.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;

/** Holds back whoever asks too often, and everybody when all together do: a register is not to be copied by asking. */
@Component
class CheckThrottle {

    private static final int MOST_CALLERS = 10_000;

    private final int perCaller;
    private final Bucket overall;
    private final Map<String, Bucket> callers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    });

    CheckThrottle(
            @Value("${public-check.per-caller:20}") int perCaller, @Value("${public-check.overall:3000}") int overall) {
        this.perCaller = perCaller;
        this.overall = bucket(overall);
    }

    /**
     * Lets a check through or answers 429.
     *
     * @param caller who asks: a person, or the address of a device
     */
    void pass(String caller) {
        Bucket own = callers.computeIfAbsent(caller, _ -> bucket(perCaller));
        if (!own.tryConsume(1) || !overall.tryConsume(1)) {
            throw Problem.of(CommonProblem.TOO_MANY_REQUESTS).retryAfter(Duration.ofMinutes(1));
        }
    }

    private static Bucket bucket(int inAMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(inAMinute).refillGreedy(inAMinute, Duration.ofMinutes(1)))
                .build();
    }
}
