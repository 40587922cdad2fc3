package se.medborgarlofte.dialogue.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.domain.AreaAlert;
import se.medborgarlofte.dialogue.domain.AreaAlertEvent;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationEvent;
import se.medborgarlofte.dialogue.domain.CalendarFeed;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernEvent;
import se.medborgarlofte.dialogue.domain.GuestEvent;
import se.medborgarlofte.dialogue.domain.GuestRequest;
import se.medborgarlofte.dialogue.domain.GuestWish;
import se.medborgarlofte.dialogue.domain.Loan;
import se.medborgarlofte.dialogue.domain.LoanEvent;
import se.medborgarlofte.dialogue.domain.MeetingEvent;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.dialogue.domain.OpenDialogue;
import se.medborgarlofte.dialogue.domain.OpenDialogueEvent;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseEvent;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.dialogue.domain.SlotPollEvent;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.dialogue.domain.SummaryDraft;
import se.medborgarlofte.dialogue.domain.SummaryDraftEvent;
import se.medborgarlofte.dialogue.domain.SummaryEvent;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitEvent;
import se.medborgarlofte.dialogue.domain.VisitFact;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.eventing.store.StateMapping;

/** The kinds of aggregates of the dialogue. */
@Configuration(proxyBeanMethods = false)
class DialogueStores {

    static final String CONCERNS = "concerns";
    static final String VISITS = "visits";
    static final String MEETING_NOTES = "meetingNotes";
    static final String REPRESENTATIVES = "representatives";
    static final String ASSOCIATIONS = "associations";
    static final String PROMISES = "promises";
    static final String LOANS = "loans";
    static final String SUMMARIES = "summaries";
    static final String SUMMARY_DRAFTS = "summaryDrafts";
    static final String AREA_ALERTS = "areaAlerts";
    static final String GUEST_REQUESTS = "guestRequests";
    static final String OPEN_DIALOGUES = "openDialogues";
    static final String SLOT_POLLS = "slotPolls";
    static final String CALENDAR_FEEDS = "calendarFeeds";

    @Bean
    AggregateStore<Concern, ConcernEvent> concernStore(
            AggregateStores stores, EventWriter<Concern, ConcernEvent> writer, Restater<Concern> restater) {
        return stores.define(AggregateDefinition.of(CONCERNS, Concern.class, ConcernEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<Visit, VisitEvent> visitStore(
            AggregateStores stores,
            StateMapping mapping,
            EventWriter<Visit, VisitEvent> writer,
            Restater<Visit> restater) {
        mapping.sealed(VisitFact.class);
        return stores.define(AggregateDefinition.of(VISITS, Visit.class, VisitEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<MeetingNote, MeetingEvent> meetingNoteStore(
            AggregateStores stores, EventWriter<MeetingNote, MeetingEvent> writer, Restater<MeetingNote> restater) {
        return stores.define(AggregateDefinition.of(MEETING_NOTES, MeetingNote.class, MeetingEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<Association, AssociationEvent> associationStore(
            AggregateStores stores, EventWriter<Association, AssociationEvent> writer, Restater<Association> restater) {
        return stores.define(AggregateDefinition.of(ASSOCIATIONS, Association.class, AssociationEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<Promise, PromiseEvent> promiseStore(
            AggregateStores stores, EventWriter<Promise, PromiseEvent> writer, Restater<Promise> restater) {
        return stores.define(AggregateDefinition.of(PROMISES, Promise.class, PromiseEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<Loan, LoanEvent> loanStore(
            AggregateStores stores, EventWriter<Loan, LoanEvent> writer, Restater<Loan> restater) {
        return stores.define(AggregateDefinition.of(LOANS, Loan.class, LoanEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<Summary, SummaryEvent> summaryStore(
            AggregateStores stores, EventWriter<Summary, SummaryEvent> writer, Restater<Summary> restater) {
        return stores.define(AggregateDefinition.of(SUMMARIES, Summary.class, SummaryEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<SummaryDraft, SummaryDraftEvent> summaryDraftStore(
            AggregateStores stores,
            EventWriter<SummaryDraft, SummaryDraftEvent> writer,
            Restater<SummaryDraft> restater) {
        return stores.define(AggregateDefinition.of(SUMMARY_DRAFTS, SummaryDraft.class, SummaryDraftEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<AreaAlert, AreaAlertEvent> areaAlertStore(
            AggregateStores stores, EventWriter<AreaAlert, AreaAlertEvent> writer, Restater<AreaAlert> restater) {
        return stores.define(AggregateDefinition.of(AREA_ALERTS, AreaAlert.class, AreaAlertEvent.class, writer)
                .restating(restater));
    }

    /** Never restated: a link is sent once. */
    @Bean
    AggregateStore<GuestRequest, GuestEvent> guestRequestStore(
            AggregateStores stores, StateMapping mapping, EventWriter<GuestRequest, GuestEvent> writer) {
        mapping.sealed(GuestWish.class);
        return stores.define(AggregateDefinition.of(GUEST_REQUESTS, GuestRequest.class, GuestEvent.class, writer));
    }

    @Bean
    AggregateStore<OpenDialogue, OpenDialogueEvent> openDialogueStore(
            AggregateStores stores,
            EventWriter<OpenDialogue, OpenDialogueEvent> writer,
            Restater<OpenDialogue> restater) {
        return stores.define(AggregateDefinition.of(OPEN_DIALOGUES, OpenDialogue.class, OpenDialogueEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<SlotPoll, SlotPollEvent> slotPollStore(
            AggregateStores stores, EventWriter<SlotPoll, SlotPollEvent> writer, Restater<SlotPoll> restater) {
        return stores.define(AggregateDefinition.of(SLOT_POLLS, SlotPoll.class, SlotPollEvent.class, writer)
                .restating(restater));
    }

    /** They tell nothing: who reads a calendar where is nobody else's business. */
    @Bean
    AggregateStore<CalendarFeed, Void> calendarFeedStore(AggregateStores stores) {
        return stores.define(
                AggregateDefinition.of(CALENDAR_FEEDS, CalendarFeed.class, Void.class, (id, state, event) -> {
                    throw new IllegalStateException("calendar feeds tell no events");
                }));
    }

    /** They tell nothing: when somebody works is nobody else's business. */
    @Bean
    AggregateStore<Representative, Void> representativeStore(AggregateStores stores) {
        return stores.define(
                AggregateDefinition.of(REPRESENTATIVES, Representative.class, Void.class, (id, state, event) -> {
                    throw new IllegalStateException("representatives tell no events");
                }));
    }
}
