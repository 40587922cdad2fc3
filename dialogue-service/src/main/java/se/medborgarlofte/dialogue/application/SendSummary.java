package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.Contact;
import se.medborgarlofte.dialogue.domain.Helped;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** "You said – we did": puts together what an association said and what came of it, ready to be forwarded. */
@Service
public class SendSummary {

    private final Access access;
    private final Associations associations;
    private final Summaries summaries;
    private final SummaryWriter writer;
    private final FreeTexts texts;
    private final SummaryTexts summaryTexts;
    private final Clock clock;

    SendSummary(
            Access access,
            Associations associations,
            Summaries summaries,
            SummaryWriter writer,
            FreeTexts texts,
            SummaryTexts summaryTexts,
            Clock clock) {
        this.access = access;
        this.associations = associations;
        this.summaries = summaries;
        this.writer = writer;
        this.texts = texts;
        this.summaryTexts = summaryTexts;
        this.clock = clock;
    }

    public Stored<Summary> send(Caller caller, CommandKey key, String associationId) {
        Stored<Association> association = associations.load(associationId);
        access.require(
                DialogueOperation.SEND_SUMMARY,
                caller,
                Resource.in(association.state().municipalityCode()));
        List<String> people =
                association.state().contacts().stream().map(Contact::personId).toList();
        SummaryWriter.Texts written = writer.write(associationId, people);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return summaries.create(
                key,
                Summary.send(new Summary(
                        associationId,
                        association.state().municipalityCode(),
                        texts.seal(FreeText.SUMMARY_SWEDISH, key.id(), written.swedish()),
                        texts.seal(FreeText.SUMMARY_ENGLISH, key.id(), written.english()),
                        caller.personId(),
                        now,
                        null,
                        null)));
    }

    /** In the language asked for. */
    public Opened<Summary> read(Caller caller, String id, Locale language) {
        Stored<Summary> summary = require(DialogueOperation.READ_SUMMARY, caller, id);
        return summaryTexts.open(summary, language);
    }

    public Found<Stored<Summary>> list(Caller caller, String associationId, Range range) {
        requireFor(DialogueOperation.READ_SUMMARY, caller, associationId);
        return summaries.search(associationId, range);
    }

    public Stored<Summary> answer(Caller caller, String id, long revision, Helped helped) {
        require(DialogueOperation.ANSWER_SUMMARY, caller, id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return summaries.change(id, revision, summary -> summary.answer(helped, now));
    }

    private Stored<Summary> require(DialogueOperation operation, Caller caller, String id) {
        Stored<Summary> summary = summaries.load(id);
        requireFor(operation, caller, summary.state().associationId());
        return summary;
    }

    private void requireFor(DialogueOperation operation, Caller caller, String associationId) {
        Association association = associations.load(associationId).state();
        Resource inArea = Resource.in(association.municipalityCode());
        access.require(
                operation,
                caller,
                association.hasContact(caller.personId()) ? inArea.ownedBy(caller.personId()) : inArea);
    }
}
