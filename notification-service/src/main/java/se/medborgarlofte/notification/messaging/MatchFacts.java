package se.medborgarlofte.notification.messaging;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.Fact;

/**
 * What we need to know of a confirmed match.
 *
 * @param reportId null when the thing is not reported stolen
 * @param ownerId null when the report names nobody, as an imported one
 * @param receiverId whose the thing is now: the insurer who has paid for it, otherwise the owner; null in events from
 *     before it was told
 */
record MatchFacts(
        String matchId,
        String itemId,
        @Nullable String reportId,
        String municipalityCode,
        @Nullable String ownerId,
        @Nullable String receiverId) {

    /** Whom to tell; null when there is nobody. */
    @Nullable
    String toTell() {
        return receiverId == null ? ownerId : receiverId;
    }

    /** What whoever is told finds the thing by; a report shows only to its owner. */
    Map<Fact, String> facts() {
        if (reportId != null && (receiverId == null || receiverId.equals(ownerId))) {
            return Map.of(Fact.ITEM_ID, itemId, Fact.REPORT_ID, reportId);
        }
        return Map.of(Fact.ITEM_ID, itemId);
    }
}
