package se.medborgarlofte.notification.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we need to know of a concern. */
record ConcernFacts(
        String concernId,
        String municipalityCode,
        String category,
        String raisedBy,
        List<Receipt> receipts,
        @Nullable Receipt receipt) {

    /** Whether the event tells nothing but that the concern was received, which another event about it tells as well. */
    boolean repeatsThatItWasReceived() {
        return receipt != null && receipt.kind() == Kind.RECEIVED;
    }

    /** A sign to whoever raised the concern that it has come further. */
    record Receipt(
            @Nullable Kind kind,
            @Nullable String pictureId,
            @Nullable String pledgeId,
            @Nullable Instant at) {}

    /** How far; null stands for a kind that is newer than this service. */
    enum Kind {
        RECEIVED,
        IN_PICTURE,
        IN_PLEDGE,
        ACTED_ON,
        DECLINED,
        REOPENED
    }
}
