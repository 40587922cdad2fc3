package se.medborgarlofte.property.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * The victim of a theft that an officer has reported is invited to take the report over and describe what was stolen.
 *
 * @param secretHash hash of what the link holds, which itself is known to the invited person only
 * @param acceptedBy who has taken the report over; the link serves one person once
 */
public record VictimInvitation(
        String reportId,
        String secretHash,
        String invitedBy,
        Instant expiresAt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt) {

    public static Decision<VictimInvitation, VictimInvitationEvent> invite(
            String reportId, String secretHash, String invitedBy, Instant expiresAt) {
        return Decision.of(new VictimInvitation(reportId, secretHash, invitedBy, expiresAt, null, null));
    }

    /** The invited person accepts; the same person again changes nothing, another is refused. */
    public Decision<VictimInvitation, VictimInvitationEvent> accept(String shownHash, String personId, Instant now) {
        if (!secretHash.equals(shownHash)) {
            throw Refusal.INVITATION_UNKNOWN.asException();
        }
        if (personId.equals(acceptedBy)) {
            return Decision.unchanged(this);
        }
        if (acceptedBy != null || now.isAfter(expiresAt)) {
            throw Refusal.INVITATION_UNKNOWN.asException();
        }
        if (personId.equals(invitedBy)) {
            throw Refusal.OWN_MATTER.asException();
        }
        return Decision.of(new VictimInvitation(reportId, secretHash, invitedBy, expiresAt, personId, now));
    }
}
