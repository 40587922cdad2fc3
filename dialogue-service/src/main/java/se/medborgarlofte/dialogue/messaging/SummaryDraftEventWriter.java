package se.medborgarlofte.dialogue.messaging;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.DraftState;
import se.medborgarlofte.dialogue.domain.SummaryDraft;
import se.medborgarlofte.dialogue.domain.SummaryDraftEvent;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of proposed summaries in the words of the contract; their text is not among them. */
@Component
class SummaryDraftEventWriter implements EventWriter<SummaryDraft, SummaryDraftEvent>, Restater<SummaryDraft> {

    /** A draft's facts. */
    record Facts(
            String draftId,
            String associationId,
            String municipalityCode,
            String pledgeId,
            Instant draftedAt,
            DraftState state) {}

    @Override
    public OutgoingEvent write(String id, SummaryDraft draft, SummaryDraftEvent event) {
        return event(
                switch (event) {
                    case SummaryDraftEvent.SummaryDrafted it -> "summary-drafted";
                    case SummaryDraftEvent.SummaryDraftSent it -> "summary-draft-sent";
                    case SummaryDraftEvent.SummaryDraftDiscarded it -> "summary-draft-discarded";
                },
                id,
                draft);
    }

    @Override
    public OutgoingEvent restate(String id, SummaryDraft draft) {
        return event("summary-draft-restated", id, draft);
    }

    private static OutgoingEvent event(String type, String id, SummaryDraft it) {
        return new OutgoingEvent(
                type,
                DataClassification.INTERNAL,
                new Facts(id, it.associationId(), it.municipalityCode(), it.pledgeId(), it.draftedAt(), it.state()));
    }
}
