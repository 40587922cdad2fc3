package se.medborgarlofte.dialogue.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.dialogue.application.Leads;
import se.medborgarlofte.dialogue.domain.Advice;
import se.medborgarlofte.dialogue.domain.AreaAlert;
import se.medborgarlofte.dialogue.domain.AreaAlertEvent;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationEvent;
import se.medborgarlofte.dialogue.domain.AssociationKind;
import se.medborgarlofte.dialogue.domain.AssociationState;
import se.medborgarlofte.dialogue.domain.Availability;
import se.medborgarlofte.dialogue.domain.Ballot;
import se.medborgarlofte.dialogue.domain.CancelReason;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernEvent;
import se.medborgarlofte.dialogue.domain.Confirmation;
import se.medborgarlofte.dialogue.domain.Contact;
import se.medborgarlofte.dialogue.domain.ContactRole;
import se.medborgarlofte.dialogue.domain.DeclineReason;
import se.medborgarlofte.dialogue.domain.DraftState;
import se.medborgarlofte.dialogue.domain.GuestRequest;
import se.medborgarlofte.dialogue.domain.GuestWish;
import se.medborgarlofte.dialogue.domain.Helped;
import se.medborgarlofte.dialogue.domain.LentThing;
import se.medborgarlofte.dialogue.domain.Loan;
import se.medborgarlofte.dialogue.domain.LoanEvent;
import se.medborgarlofte.dialogue.domain.LoanState;
import se.medborgarlofte.dialogue.domain.MeetingEvent;
import se.medborgarlofte.dialogue.domain.MeetingKind;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.dialogue.domain.NotedConcern;
import se.medborgarlofte.dialogue.domain.NotedPromise;
import se.medborgarlofte.dialogue.domain.NotedQuestion;
import se.medborgarlofte.dialogue.domain.OpenDialogue;
import se.medborgarlofte.dialogue.domain.OpenDialogueEvent;
import se.medborgarlofte.dialogue.domain.OpenDialogueState;
import se.medborgarlofte.dialogue.domain.Origin;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.PlaceKind;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseEvent;
import se.medborgarlofte.dialogue.domain.PromiseState;
import se.medborgarlofte.dialogue.domain.RaisedConcern;
import se.medborgarlofte.dialogue.domain.Receipt;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.dialogue.domain.Seat;
import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.dialogue.domain.SlotPollEvent;
import se.medborgarlofte.dialogue.domain.SlotPollState;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.dialogue.domain.SummaryDraft;
import se.medborgarlofte.dialogue.domain.SummaryDraftEvent;
import se.medborgarlofte.dialogue.domain.SummaryEvent;
import se.medborgarlofte.dialogue.domain.Topic;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitEvent;
import se.medborgarlofte.dialogue.domain.VisitFact;
import se.medborgarlofte.dialogue.domain.VisitKind;
import se.medborgarlofte.dialogue.domain.VisitRequest;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.testing.ContractVerification;

@DisplayName("The dialogue's events")
class ProducedEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    private static final SealedText SEALED = new SealedText("hemligt".getBytes(StandardCharsets.UTF_8));

    private final Leads leads = (municipality, parties) -> List.of(id());
    private final ConcernEventWriter concerns = new ConcernEventWriter(leads);
    private final VisitEventWriter visits = new VisitEventWriter(leads);
    private final AssociationEventWriter associations = new AssociationEventWriter();
    private final PromiseEventWriter promises = new PromiseEventWriter(leads);
    private final SummaryEventWriter summaries = new SummaryEventWriter(new OneAssociation());
    private final SummaryDraftEventWriter drafts = new SummaryDraftEventWriter();
    private final AreaAlertEventWriter alerts = new AreaAlertEventWriter(new OneAssociation());
    private final GuestEventWriter guests = new GuestEventWriter();
    private final OpenDialogueEventWriter openDialogues = new OpenDialogueEventWriter();
    private final LoanEventWriter loans = new LoanEventWriter();
    private final SlotPollEventWriter polls =
            new SlotPollEventWriter(new OneAssociation(), new LinkKeys("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="));
    private final MeetingEventWriter meetings = new MeetingEventWriter();

    @Test
    @DisplayName("follow their schemas, all of them, with nothing that a schema does not describe")
    void followTheirSchemas() {
        List<OutgoingEvent> all = new ArrayList<>(ofAConcern());
        all.addAll(ofAVisit());
        all.addAll(ofAMeeting());
        all.addAll(ofAnAssociation());
        all.addAll(ofAPromise());
        all.addAll(ofALoan());
        all.addAll(ofASummary());
        all.addAll(ofASummaryDraft());
        all.addAll(ofAnAlert());
        all.addAll(ofAGuest());
        all.addAll(ofAnOpenDialogue());
        all.addAll(ofASlotPoll());

        ContractVerification.verifyProducer("dialogue", all);
    }

    @Test
    @DisplayName("have golden examples that follow the schemas")
    void haveExamples() {
        ContractVerification.verifyExamples("dialogue");
    }

    @Test
    @DisplayName("about a receipt name that receipt, also when it is not the furthest")
    void nameTheReceipt() {
        Concern concern = Concern.raise(raised(null)).state();
        Receipt receipt = Receipt.inPicture(id(), NOW);

        var event = concerns.write(id(), concern.give(receipt).state(), new ConcernEvent.ConcernReceipted(receipt));

        assertThat(((ConcernFacts) event.data()).receipt()).isEqualTo(ConcernFacts.ReceiptFacts.of(receipt));
    }

    private List<OutgoingEvent> ofAConcern() {
        var raised = Concern.raise(raised(id()));
        var inPicture = raised.state().give(Receipt.inPicture(id(), NOW));
        var inPledge = inPicture.state().give(Receipt.inPledge(id(), id(), NOW));
        List<OutgoingEvent> told = new ArrayList<>();
        var actedOn = inPledge.state().actOn(SEALED, NOW.plusSeconds(1));
        var reopened = actedOn.state().dispute(NOW.plusSeconds(2));
        var declined = reopened.state().decline(DeclineReason.NOT_OURS, SEALED, NOW.plusSeconds(3));
        var routed = raised.state().routeTo(Party.MUNICIPALITY);
        var silent = raised.state().alarmIfSilentSince(NOW, 2);
        for (Decision<Concern, ConcernEvent> decision :
                List.of(raised, inPicture, inPledge, actedOn, reopened, declined, routed, silent)) {
            decision.events().forEach(event -> told.add(concerns.write(id(), decision.state(), event)));
        }
        told.add(concerns.restate(id(), inPledge.state()));
        return told;
    }

    /** Everything that can happen to a visit happens, to one or another. */
    private List<OutgoingEvent> ofAVisit() {
        Instant start = NOW.plusSeconds(864_000);
        VisitTime time = VisitTime.requested(start, start.plusSeconds(3_600), NOW);
        VisitTime later = VisitTime.requested(start.plusSeconds(86_400), start.plusSeconds(90_000), NOW);
        var requested = Visit.request(new VisitRequest(
                "1230",
                id(),
                VisitKind.YEARLY,
                time,
                List.of(later.span()),
                PlaceKind.LIBRARY,
                SEALED,
                Topic.MARKING,
                id(),
                25,
                NOW));
        Seat police = new Seat(Party.POLICE, id(), "booking", time.span());
        Seat municipality = new Seat(Party.MUNICIPALITY, id(), "booking", time.span());
        var proposed = requested.state().propose(time, List.of(police, municipality), NOW.plusSeconds(60), NOW);
        var partly = proposed.state().confirm(new Confirmation(police, id(), NOW));
        var unanswered = partly.state().lapseProposal(1, NOW);
        var confirmed = partly.state().confirm(new Confirmation(municipality, id(), NOW));
        var moved = confirmed
                .state()
                .reschedule(new VisitFact.Rescheduled(
                        later, new Confirmation(police, id(), NOW), List.of(municipality), NOW, id(), NOW));
        var replaced = confirmed
                .state()
                .replace(new Confirmation(new Seat(Party.POLICE, id(), "another", time.span()), id(), NOW));
        var cancelled = confirmed.state().cancel(CancelReason.ILLNESS, id(), NOW);
        var held = confirmed.state().held(id(), NOW);
        var lapsed = proposed.state().lapse(later.endsAt());
        var reminded = confirmed.state().remind(1, NOW);
        var hidden = confirmed.state().hide(id(), NOW);
        var shown = hidden.state().show(id(), NOW);
        var chased = confirmed.state().chaseReport(1, 3);
        List<OutgoingEvent> told = new ArrayList<>();
        for (Decision<Visit, VisitEvent> decision : List.of(
                requested,
                proposed,
                partly,
                unanswered,
                confirmed,
                moved,
                replaced,
                cancelled,
                held,
                lapsed,
                reminded,
                hidden,
                shown,
                chased)) {
            decision.events().forEach(event -> told.add(visits.write(id(), decision.state(), event)));
        }
        told.add(visits.restate(id(), confirmed.state()));
        return told;
    }

    private List<OutgoingEvent> ofAPromise() {
        var made = Promise.make(new Promise(
                "1230",
                id(),
                SEALED,
                Party.POLICE,
                id(),
                LocalDate.parse("2026-12-15"),
                NOW,
                PromiseState.OPEN,
                null,
                null));
        List<OutgoingEvent> told = new ArrayList<>();
        for (Decision<Promise, PromiseEvent> decision : List.of(
                made,
                made.state().keep(id(), NOW),
                made.state().remind(),
                made.state().escalate())) {
            decision.events().forEach(event -> told.add(promises.write(id(), decision.state(), event)));
        }
        told.add(promises.restate(id(), made.state()));
        return told;
    }

    private List<OutgoingEvent> ofASummary() {
        var sent = Summary.send(new Summary(id(), "1230", SEALED, SEALED, id(), NOW, null, null));
        List<OutgoingEvent> told = new ArrayList<>();
        for (Decision<Summary, SummaryEvent> decision :
                List.of(sent, sent.state().ask(), sent.state().answer(Helped.PARTLY, NOW))) {
            decision.events().forEach(event -> told.add(summaries.write(id(), decision.state(), event)));
        }
        told.add(summaries.restate(id(), sent.state()));
        return told;
    }

    private List<OutgoingEvent> ofAnAlert() {
        var drafted = AreaAlert.draft("1230", YearMonth.parse("2026-10"), NOW);
        List<OutgoingEvent> told = new ArrayList<>();
        for (Decision<AreaAlert, AreaAlertEvent> decision : List.of(
                drafted,
                drafted.state().approve(id(), NOW, NOW.plusSeconds(60)),
                drafted.state().reject(id(), NOW))) {
            decision.events().forEach(event -> told.add(alerts.write(id(), decision.state(), event)));
        }
        told.add(alerts.restate(id(), drafted.state()));
        return told;
    }

    private List<OutgoingEvent> ofAGuest() {
        var left = GuestRequest.leave(
                new GuestRequest(
                        new GuestWish.GuestConcern("1230", Category.LIGHTING, null, SEALED, null),
                        id(),
                        SEALED,
                        id(),
                        NOW,
                        NOW.plusSeconds(60),
                        NOW.plusSeconds(120),
                        null),
                "the-key");
        return left.events().stream()
                .map(event -> guests.write(id(), left.state(), event))
                .toList();
    }

    private List<OutgoingEvent> ofAnOpenDialogue() {
        var announced = OpenDialogue.announce(new OpenDialogue(
                "1230",
                "1230R002",
                "Trygghet",
                "Biblioteket",
                new VisitTime(NOW.plusSeconds(60), NOW.plusSeconds(3_660)),
                id(),
                OpenDialogueState.ANNOUNCED));
        List<OutgoingEvent> told = new ArrayList<>();
        for (Decision<OpenDialogue, OpenDialogueEvent> decision :
                List.of(announced, announced.state().cancel(NOW))) {
            decision.events().forEach(event -> told.add(openDialogues.write(id(), decision.state(), event)));
        }
        told.add(openDialogues.restate(id(), announced.state()));
        return told;
    }

    private List<OutgoingEvent> ofASlotPoll() {
        VisitTime first = new VisitTime(NOW.plusSeconds(864_000), NOW.plusSeconds(867_600));
        VisitTime second = new VisitTime(NOW.plusSeconds(950_400), NOW.plusSeconds(954_000));
        var opened = SlotPoll.open(new SlotPoll(
                "1230",
                id(),
                VisitKind.YEARLY,
                id(),
                id(),
                List.of(first, second),
                NOW,
                NOW.plusSeconds(60),
                SlotPollState.OPEN,
                List.of(),
                null));
        var answered = opened.state().answer(new Ballot(id(), List.of(Availability.NO, Availability.IF_NEED_BE)), NOW);
        var closed = answered.state().close(List.of(first, second));
        List<OutgoingEvent> told = new ArrayList<>();
        for (Decision<SlotPoll, SlotPollEvent> decision : List.of(opened, answered, closed)) {
            decision.events().forEach(event -> told.add(polls.write(id(), decision.state(), event)));
        }
        told.add(polls.restate(id(), closed.state()));
        return told;
    }

    private List<OutgoingEvent> ofALoan() {
        var lent = Loan.lend(new Loan(
                "1230",
                LentThing.UV_LAMP,
                "Lampa 3",
                id(),
                id(),
                id(),
                NOW,
                LocalDate.parse("2027-01-15"),
                LoanState.LENT,
                null));
        List<OutgoingEvent> told = new ArrayList<>();
        for (Decision<Loan, LoanEvent> decision : List.of(
                lent,
                lent.state().remind(),
                lent.state().overdue(),
                lent.state().close(LoanState.RETURNED, NOW))) {
            decision.events().forEach(event -> told.add(loans.write(id(), decision.state(), event)));
        }
        told.add(loans.restate(id(), lent.state()));
        return told;
    }

    private List<OutgoingEvent> ofAnAssociation() {
        var registered = Association.register(new Association(
                "1230",
                "1230R002",
                "Grannsamverkan",
                AssociationKind.NEIGHBOURHOOD_WATCH,
                140,
                List.of(new Contact(id(), ContactRole.HEAD_CONTACT, 15)),
                AssociationState.ACTIVE,
                NOW));
        var changed = registered.state().confirm(139, NOW);
        var asked = registered.state().askWhetherAlive(NOW);
        List<OutgoingEvent> told = new ArrayList<>();
        for (Decision<Association, AssociationEvent> decision : List.of(registered, changed, asked)) {
            decision.events().forEach(event -> told.add(associations.write(id(), decision.state(), event)));
        }
        told.add(associations.restate(id(), changed.state()));
        return told;
    }

    private List<OutgoingEvent> ofASummaryDraft() {
        var drafted = SummaryDraft.draft(
                new SummaryDraft(id(), "1230", id(), SEALED, SEALED, NOW, DraftState.WAITING, null, null));
        var sent = drafted.state().send(id(), NOW);
        var discarded = drafted.state().discard(id(), NOW);
        List<OutgoingEvent> told = new ArrayList<>();
        for (Decision<SummaryDraft, SummaryDraftEvent> decision : List.of(drafted, sent, discarded)) {
            decision.events().forEach(event -> told.add(drafts.write(id(), decision.state(), event)));
        }
        told.add(drafts.restate(id(), sent.state()));
        return told;
    }

    private List<OutgoingEvent> ofAMeeting() {
        var note = MeetingNote.record(new MeetingNote(
                "1230",
                NOW,
                MeetingKind.ARRANGED,
                id(),
                23,
                SEALED,
                id(),
                NOW,
                List.of(new NotedConcern(id(), Category.TRAFFIC, SEALED)),
                List.of(new NotedQuestion(SEALED, null)),
                List.of(new NotedPromise(id(), SEALED, Party.POLICE, LocalDate.parse("2026-12-15"))),
                List.of(Advice.MARKING)));
        return List.of(
                meetings.write(id(), note.state(), new MeetingEvent.MeetingRecorded()),
                meetings.restate(id(), note.state()));
    }

    private static RaisedConcern raised(String meetingNoteId) {
        return new RaisedConcern(
                "1230",
                Category.THEFT,
                "1230R002",
                SEALED,
                id(),
                meetingNoteId == null ? Origin.INHABITANT : Origin.MEETING,
                meetingNoteId,
                NOW);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
