package se.medborgarlofte.pledge.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a reporter saw in a week at their place. Nothing seen is an answer; silence is none.
 *
 * @param week the Monday on which the week begins
 * @param seen the problems that were seen, and how much; empty when nothing was
 */
public record WeeklyObservation(
        String municipalityCode,
        LocalDate week,
        Place place,
        Map<ConcernCategory, Level> seen,
        String note,
        String reportedBy,
        Instant reportedAt) {

    public WeeklyObservation {
        seen = Map.copyOf(seen);
    }

    /** Where reporters are. */
    public enum Place {
        SCHOOL,
        HOUSING,
        GUARDS
    }

    /** How much was seen. */
    public enum Level {
        SOME(1),
        MUCH(2);

        private final int signals;

        Level(int signals) {
            this.signals = signals;
        }

        int signals() {
            return signals;
        }
    }
}
