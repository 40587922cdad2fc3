package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.GuestEvent.GuestLinkDue;
import se.medborgarlofte.eventing.store.Decision;

/**
 * Something that somebody without an account left. It counts for nothing until the link in the mail has been used; then
 * it becomes a concern or a visit like any other.
 *
 * @param recipientId the address, as the notification service knows it
 * @param wish what was left, sealed
 * @param keyHash keyed hash of the key that the link carries; the key itself is not kept
 * @param becomes the id of the concern or visit that it becomes
 * @param confirmBy until when the link must have been used for the first time
 * @param expiresAt until when the link works
 * @param confirmedAt when the link was first used; null until then
 */
public record GuestRequest(
        GuestWish wish,
        String recipientId,
        SealedText keyHash,
        String becomes,
        Instant leftAt,
        Instant confirmBy,
        Instant expiresAt,
        @Nullable Instant confirmedAt) {

    /** Takes it in; a link is to be sent. */
    public static Decision<GuestRequest, GuestEvent> leave(GuestRequest request, String proof) {
        return Decision.of(request, new GuestLinkDue(proof));
    }

    /** The link has been used; using it again changes nothing. */
    public Decision<GuestRequest, GuestEvent> confirm(Instant now) {
        Refusal.LINK_HAS_EXPIRED.when(!now.isBefore(confirmedAt == null ? confirmBy : expiresAt));
        if (confirmedAt != null) {
            return Decision.unchanged(this);
        }
        return Decision.of(new GuestRequest(wish, recipientId, keyHash, becomes, leftAt, confirmBy, expiresAt, now));
    }
}
