package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.AreaAlertEvent.AreaAlertApproved;
import se.medborgarlofte.dialogue.domain.AreaAlertEvent.AreaAlertDrafted;
import se.medborgarlofte.dialogue.domain.AreaAlertEvent.AreaAlertRejected;
import se.medborgarlofte.eventing.store.Decision;

/**
 * More thefts than usual in a municipality: contact persons get a coarse text to forward, once an officer has approved
 * it. It tells neither numbers nor places.
 *
 * @param expiresAt until when the text may be forwarded; null before it is approved
 */
public record AreaAlert(
        String municipalityCode,
        YearMonth month,
        AlertState state,
        Instant draftedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant expiresAt) {

    /** Takes in a draft. */
    public static Decision<AreaAlert, AreaAlertEvent> draft(String municipalityCode, YearMonth month, Instant now) {
        return Decision.of(
                new AreaAlert(municipalityCode, month, AlertState.DRAFT, now, null, null, null),
                new AreaAlertDrafted());
    }

    /** An officer lets it out until a time. */
    public Decision<AreaAlert, AreaAlertEvent> approve(String by, Instant now, Instant expires) {
        Refusal.ALERT_IS_DECIDED.when(state != AlertState.DRAFT);
        return Decision.of(
                new AreaAlert(municipalityCode, month, AlertState.APPROVED, draftedAt, by, now, expires),
                new AreaAlertApproved());
    }

    /** An officer does not let it out. */
    public Decision<AreaAlert, AreaAlertEvent> reject(String by, Instant now) {
        Refusal.ALERT_IS_DECIDED.when(state != AlertState.DRAFT);
        return Decision.of(
                new AreaAlert(municipalityCode, month, AlertState.REJECTED, draftedAt, by, now, null),
                new AreaAlertRejected());
    }

    /** Whether its text may be forwarded at that time. */
    public boolean mayBeForwarded(Instant now) {
        return state == AlertState.APPROVED && expiresAt != null && now.isBefore(expiresAt);
    }
}
