package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Associations;
import se.medborgarlofte.dialogue.domain.Contact;
import se.medborgarlofte.dialogue.domain.Helped;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.dialogue.domain.SummaryEvent;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of summaries in the words of the contract; their text is not among them. */
@Component
class SummaryEventWriter implements EventWriter<Summary, SummaryEvent>, Restater<Summary> {

    private final Associations associations;

    SummaryEventWriter(Associations associations) {
        this.associations = associations;
    }

    /**
     * A summary's facts.
     *
     * @param contactPersonIds who are the association's contact persons now: those are told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(
            String summaryId,
            String associationId,
            String municipalityCode,
            List<String> contactPersonIds,
            Instant sentAt,
            @Nullable Helped helped) {}

    @Override
    public OutgoingEvent write(String id, Summary summary, SummaryEvent event) {
        return event(
                switch (event) {
                    case SummaryEvent.SummarySent it -> "summary-sent";
                    case SummaryEvent.SummaryFollowUpDue it -> "summary-follow-up-due";
                    case SummaryEvent.SummaryAnswered it -> "summary-answered";
                },
                id,
                summary);
    }

    @Override
    public OutgoingEvent restate(String id, Summary summary) {
        return event("summary-restated", id, summary);
    }

    private OutgoingEvent event(String type, String id, Summary it) {
        List<String> contacts = associations.find(it.associationId()).stream()
                .flatMap(association -> association.state().contacts().stream())
                .map(Contact::personId)
                .toList();
        return new OutgoingEvent(
                type,
                DataClassification.INTERNAL,
                new Facts(id, it.associationId(), it.municipalityCode(), contacts, it.sentAt(), it.helped()));
    }
}
