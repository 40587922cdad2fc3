package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.SummaryDraftEvent.SummaryDraftDiscarded;
import se.medborgarlofte.dialogue.domain.SummaryDraftEvent.SummaryDraftSent;
import se.medborgarlofte.dialogue.domain.SummaryDraftEvent.SummaryDrafted;
import se.medborgarlofte.eventing.store.Decision;

/**
 * "You said – we did" that is proposed to an association because a pledge has been concluded to which it led. Nobody gets
 * it before somebody at an authority has read and sent it.
 *
 * @param pledgeId the pledge that was concluded
 * @param swedish the text in Swedish
 * @param english the same in English
 * @param decidedBy who sent or discarded it; null until then
 */
public record SummaryDraft(
        String associationId,
        String municipalityCode,
        String pledgeId,
        SealedText swedish,
        SealedText english,
        Instant draftedAt,
        DraftState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** Proposes it. */
    public static Decision<SummaryDraft, SummaryDraftEvent> draft(SummaryDraft draft) {
        return Decision.of(draft, new SummaryDrafted());
    }

    /** Somebody has read it and sends it as it is. */
    public Decision<SummaryDraft, SummaryDraftEvent> send(String by, Instant now) {
        return Decision.of(decided(DraftState.SENT, by, now), new SummaryDraftSent());
    }

    /** Somebody has read it and does not send it. */
    public Decision<SummaryDraft, SummaryDraftEvent> discard(String by, Instant now) {
        return Decision.of(decided(DraftState.DISCARDED, by, now), new SummaryDraftDiscarded());
    }

    private SummaryDraft decided(DraftState how, String by, Instant now) {
        Refusal.DRAFT_IS_DECIDED.when(state != DraftState.WAITING);
        return new SummaryDraft(associationId, municipalityCode, pledgeId, swedish, english, draftedAt, how, by, now);
    }
}
