package se.medborgarlofte.property.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * An investigator keeps the public check from telling that a thing is stolen, for a time.
 *
 * @param reason why, encrypted
 */
public record Hold(
        String reportId,
        String municipalityCode,
        byte[] reason,
        String placedBy,
        Instant placedAt,
        Instant until,
        @Nullable Instant liftedAt) {

    private static final Duration LONGEST = Duration.ofDays(60);

    public static Decision<Hold, HoldEvent> place(Hold hold) {
        requireInTime(hold.placedAt(), hold.until());
        return Decision.of(hold);
    }

    /** A hold that has ended, or still runs, is placed anew with another end. */
    public Decision<Hold, HoldEvent> placeAnew(Hold again) {
        return place(again);
    }

    public Decision<Hold, HoldEvent> lift(Instant now) {
        return activeAt(now)
                ? Decision.of(new Hold(reportId, municipalityCode, reason, placedBy, placedAt, until, now))
                : Decision.unchanged(this);
    }

    public boolean activeAt(Instant now) {
        return liftedAt == null && now.isBefore(until);
    }

    private static void requireInTime(Instant from, Instant until) {
        if (!until.isAfter(from) || until.isAfter(from.plus(LONGEST))) {
            throw Refusal.HOLD_TOO_LONG.asException();
        }
    }
}
