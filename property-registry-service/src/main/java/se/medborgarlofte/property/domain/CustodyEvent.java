package se.medborgarlofte.property.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a custody.
 *
 * @param seizedItemId the thing it is about, when it is about one
 * @param personId whom it concerns
 * @param at when, for what is counted by month
 * @param days from the seizure to the return
 * @param clock of the law that ends soon or has ended
 */
public record CustodyEvent(
        Kind kind,
        @Nullable String seizedItemId,
        @Nullable String personId,
        @Nullable Instant at,
        @Nullable Integer days,
        @Nullable ClockEnd clock) {

    /** The sorts of events. */
    public enum Kind {
        OPENED,
        NOTED,
        NOTICE_BOUNCED,
        CLAIMED,
        QUESTION_PUT,
        JUDGED,
        RETURN_DECIDED,
        RETURNED,
        CLOCK_ENDS_SOON,
        CLOCK_ENDED,
        CLOSED
    }

    static CustodyEvent of(Kind kind) {
        return new CustodyEvent(kind, null, null, null, null, null);
    }

    static CustodyEvent about(Kind kind, String seizedItemId, String personId) {
        return new CustodyEvent(kind, seizedItemId, personId, null, null, null);
    }

    static CustodyEvent of(ClockTelling telling) {
        Kind kind = switch (telling.stage()) {
            case ENDS_SOON -> Kind.CLOCK_ENDS_SOON;
            case ENDED -> Kind.CLOCK_ENDED;
        };
        return new CustodyEvent(kind, null, null, null, null, telling.end());
    }
}
