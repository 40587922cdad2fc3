package se.medborgarlofte.property.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal notice. Its clock starts when it is served, never when it is sent.
 *
 * @param seizedItemId the thing it concerns; absent when it concerns every thing of the seizure
 * @param sentOn when it was sent, or made public
 */
public record Notice(
        String noticeId,
        Kind kind,
        Party party,
        @Nullable String seizedItemId,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate bouncedOn) {

    /** What it says. */
    public enum Kind {
        HAND_OUT,
        LIFTED,
        UNCLAIMED
    }

    /** To whom it is said. */
    public enum Party {
        POSSESSOR,
        CLAIMANT,
        PUBLIC
    }

    boolean concerns(String itemId) {
        return seizedItemId == null || seizedItemId.equals(itemId);
    }

    /** Whether somebody must serve it in another way. */
    public boolean failed() {
        return bouncedOn != null && servedOn == null;
    }

    Notice served(LocalDate on) {
        return new Notice(noticeId, kind, party, seizedItemId, sentOn, on, bouncedOn);
    }

    Notice bounced(LocalDate on) {
        return new Notice(noticeId, kind, party, seizedItemId, sentOn, servedOn, on);
    }
}
