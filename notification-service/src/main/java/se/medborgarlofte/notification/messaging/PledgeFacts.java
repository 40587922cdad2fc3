package se.medborgarlofte.notification.messaging;

import org.jspecify.annotations.Nullable;

/**
 * What we need to know of a pledge.
 *
 * @param publicVersion null for a pledge that never was public
 */
record PledgeFacts(
        String pledgeId,
        String municipalityCode,
        @Nullable Integer publicVersion,
        @Nullable Conclusion conclusion) {

    record Conclusion(String result) {}
}
