package se.medborgarlofte.property.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a thing in custody is theirs.
 *
 * @param story why, in their words, encrypted
 * @param answer to the question that only the owner can answer, encrypted
 * @param judgedBy who has judged it
 * @param bodyHash what the claim said, so that another one under the same key is refused; claims from before lack it
 */
public record Claim(
        String claimId,
        String claimantId,
        byte[] story,
        byte @Nullable [] answer,
        ClaimState state,
        @Nullable String judgedBy,
        Instant claimedAt,
        @Nullable String bodyHash) {

    Claim answered(byte[] sealedAnswer) {
        return new Claim(claimId, claimantId, story, sealedAnswer, ClaimState.ANSWERED, judgedBy, claimedAt, bodyHash);
    }

    Claim judged(ClaimState verdict, String by) {
        return new Claim(claimId, claimantId, story, answer, verdict, by, claimedAt, bodyHash);
    }
}
