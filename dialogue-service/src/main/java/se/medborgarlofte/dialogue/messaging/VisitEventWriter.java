package se.medborgarlofte.dialogue.messaging;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Leads;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitEvent;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of visits in the words of the contract. */
@Component
class VisitEventWriter implements EventWriter<Visit, VisitEvent>, Restater<Visit> {

    private final Leads leads;

    VisitEventWriter(Leads leads) {
        this.leads = leads;
    }

    @Override
    public OutgoingEvent write(String visitId, Visit visit, VisitEvent event) {
        return event(type(event), facts(visitId, visit, event));
    }

    @Override
    public OutgoingEvent restate(String visitId, Visit visit) {
        return event("visit-restated", VisitFacts.of(visitId, visit));
    }

    private VisitFacts facts(String visitId, Visit visit, VisitEvent event) {
        VisitFacts facts = VisitFacts.of(visitId, visit, event);
        return event instanceof VisitEvent.VisitReportOverdue overdue && overdue.isEscalated()
                ? facts.escalatedTo(leads.of(visit.request().municipalityCode(), EnumSet.allOf(Party.class)))
                : facts;
    }

    private static String type(VisitEvent event) {
        return switch (event) {
            case VisitEvent.VisitRequested it -> "visit-requested";
            case VisitEvent.VisitProposed it -> "visit-proposed";
            case VisitEvent.VisitProposalLapsed it -> "visit-proposal-lapsed";
            case VisitEvent.VisitConfirmedByParty it -> "visit-confirmed-by-party";
            case VisitEvent.VisitConfirmed it -> "visit-confirmed";
            case VisitEvent.VisitRescheduled it -> "visit-rescheduled";
            case VisitEvent.VisitRepresentativeReplaced it -> "visit-representative-replaced";
            case VisitEvent.VisitCancelled it -> "visit-cancelled";
            case VisitEvent.VisitHeld it -> "visit-held";
            case VisitEvent.VisitLapsed it -> "visit-lapsed";
            case VisitEvent.VisitReportOverdue it -> "visit-report-overdue";
            case VisitEvent.VisitReminderDue it -> "visit-reminder-due";
            case VisitEvent.VisitHidden it -> "visit-hidden";
            case VisitEvent.VisitShown it -> "visit-shown";
        };
    }

    private static OutgoingEvent event(String type, VisitFacts facts) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, facts);
    }
}
