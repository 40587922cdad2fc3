package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationState;
import se.medborgarlofte.dialogue.domain.Contact;
import se.medborgarlofte.dialogue.domain.DraftState;
import se.medborgarlofte.dialogue.domain.PledgeOutcome;
import se.medborgarlofte.dialogue.domain.RaisedConcern;
import se.medborgarlofte.dialogue.domain.SummaryDraft;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.Stored;

/**
 * Writes "you said – we did" for each association that said something that led to a pledge, when the pledge is concluded.
 * It is only proposed: what nobody at an authority has read is sent to nobody.
 */
@Service
public class ProposeSummary {

    /** Nobody is a contact person of more associations than this. */
    private static final Range ALL = new Range(0, 100);

    private final ConcludedPledges pledges;
    private final Records records;
    private final Associations associations;
    private final SummaryDrafts drafts;
    private final SummaryWriter writer;
    private final FreeTexts texts;
    private final Clock clock;

    ProposeSummary(
            ConcludedPledges pledges,
            Records records,
            Associations associations,
            SummaryDrafts drafts,
            SummaryWriter writer,
            FreeTexts texts,
            Clock clock) {
        this.pledges = pledges;
        this.records = records;
        this.associations = associations;
        this.drafts = drafts;
        this.writer = writer;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether it is kept that the pledge was concluded. */
    public boolean knows(String pledgeId) {
        return pledges.outcomeOf(pledgeId).isPresent();
    }

    /** Once for each pledge and association; does nothing while the pledge is not concluded. */
    public void becauseOf(String pledgeId) {
        pledges.outcomeOf(pledgeId)
                .ifPresent(
                        outcome -> associationsBehind(pledgeId).forEach(association -> propose(association, outcome)));
    }

    /** Those at whose meetings it was said, and those whose contact persons said it. */
    private List<Stored<Association>> associationsBehind(String pledgeId) {
        List<RaisedConcern> said = records.concernsInPledge(pledgeId).stream()
                .map(concern -> concern.state().raised())
                .toList();
        Set<String> municipalities =
                said.stream().map(RaisedConcern::municipalityCode).collect(Collectors.toSet());
        Map<String, Stored<Association>> behind = new TreeMap<>();
        Stream.concat(atMeetings(said), byContactPersons(said))
                .filter(association ->
                        municipalities.contains(association.state().municipalityCode()))
                .filter(association -> association.state().state() != AssociationState.CLOSED)
                .forEach(association -> behind.put(association.id(), association));
        return List.copyOf(behind.values());
    }

    private Stream<Stored<Association>> atMeetings(List<RaisedConcern> said) {
        List<String> notes = said.stream()
                .map(RaisedConcern::meetingNoteId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return records.associationsOf(notes).stream().flatMap(id -> associations.find(id).stream());
    }

    private Stream<Stored<Association>> byContactPersons(List<RaisedConcern> said) {
        return said.stream()
                .filter(concern -> concern.meetingNoteId() == null)
                .map(RaisedConcern::raisedBy)
                .distinct()
                .flatMap(person -> associations.search(new Scope.Own(person), ALL).items().stream());
    }

    private void propose(Stored<Association> association, PledgeOutcome outcome) {
        String id = Ids.uuidV5("summary-draft:" + outcome.pledgeId() + ":" + association.id());
        if (drafts.find(id).isPresent()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<String> people =
                association.state().contacts().stream().map(Contact::personId).toList();
        SummaryWriter.Texts written = writer.write(association.id(), people, outcome);
        drafts.createOnce(
                id,
                SummaryDraft.draft(new SummaryDraft(
                        association.id(),
                        association.state().municipalityCode(),
                        outcome.pledgeId(),
                        texts.seal(FreeText.DRAFT_SWEDISH, id, written.swedish()),
                        texts.seal(FreeText.DRAFT_ENGLISH, id, written.english()),
                        now,
                        DraftState.WAITING,
                        null,
                        null)));
    }
}
