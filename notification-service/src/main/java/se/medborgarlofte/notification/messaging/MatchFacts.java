package se.medborgarlofte.notification.messaging;

import org.jspecify.annotations.Nullable;

/**
 * What we need to know of a confirmed match.
 *
 * @param ownerId null when the report names nobody, as an imported one
 * @param receiverId whose the thing is now: the insurer who has paid for it, otherwise the owner; null in events from
 *     before it was told
 */
record MatchFacts(
        String matchId,
        String itemId,
        String municipalityCode,
        @Nullable String ownerId,
        @Nullable String receiverId) {

    /** Whom to tell; null when there is nobody. */
    @Nullable
    String toTell() {
        return receiverId == null ? ownerId : receiverId;
    }
}
