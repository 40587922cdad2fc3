package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.SummaryEvent.SummaryAnswered;
import se.medborgarlofte.dialogue.domain.SummaryEvent.SummaryFollowUpDue;
import se.medborgarlofte.dialogue.domain.SummaryEvent.SummarySent;
import se.medborgarlofte.eventing.store.Decision;

/**
 * "You said – we did" for an association: a text that its contact persons forward as it is.
 *
 * @param swedish the text in Swedish
 * @param english the same in English
 * @param helped what a contact person answered when asked later; null until then
 */
public record Summary(
        String associationId,
        String municipalityCode,
        SealedText swedish,
        SealedText english,
        String sentBy,
        Instant sentAt,
        @Nullable Helped helped,
        @Nullable Instant answeredAt) {

    /** Sends a summary. */
    public static Decision<Summary, SummaryEvent> send(Summary summary) {
        return Decision.of(summary, new SummarySent());
    }

    /** Asks whether it helped, unless somebody has said so already. */
    public Decision<Summary, SummaryEvent> ask() {
        return helped == null ? Decision.quiet(this, new SummaryFollowUpDue()) : Decision.unchanged(this);
    }

    /** Somebody says whether it helped; a later answer replaces an earlier one. */
    public Decision<Summary, SummaryEvent> answer(Helped answer, Instant now) {
        if (answer == helped) {
            return Decision.unchanged(this);
        }
        return Decision.of(
                new Summary(associationId, municipalityCode, swedish, english, sentBy, sentAt, answer, now),
                new SummaryAnswered());
    }
}
