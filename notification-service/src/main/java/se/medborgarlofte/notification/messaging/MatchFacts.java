package se.medborgarlofte.notification.messaging;

import org.jspecify.annotations.Nullable;

/**
 * What we need to know of a confirmed match.
 *
 * @param ownerId null when the report names nobody, as an imported one: then there is nobody to tell
 */
record MatchFacts(
        String matchId,
        String itemId,
        String municipalityCode,
        @Nullable String ownerId) {}
