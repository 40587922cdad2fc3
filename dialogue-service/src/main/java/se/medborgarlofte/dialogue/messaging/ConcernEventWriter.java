package se.medborgarlofte.dialogue.messaging;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Leads;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernEvent;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of concerns in the words of the contract. */
@Component
class ConcernEventWriter implements EventWriter<Concern, ConcernEvent>, Restater<Concern> {

    private final Leads leads;

    ConcernEventWriter(Leads leads) {
        this.leads = leads;
    }

    @Override
    public OutgoingEvent write(String concernId, Concern concern, ConcernEvent event) {
        ConcernFacts facts = ConcernFacts.of(concernId, concern);
        return switch (event) {
            case ConcernEvent.ConcernRaised raised -> event("concern-raised", facts);
            case ConcernEvent.ConcernRouted routed -> event("concern-routed", facts);
            case ConcernEvent.ConcernSilent silent ->
                event("concern-silent", facts.because(silent, escalatedTo(concern, silent)));
            case ConcernEvent.ConcernReceipted receipted ->
                event("concern-receipted", facts.because(receipted.receipt()));
        };
    }

    @Override
    public OutgoingEvent restate(String concernId, Concern concern) {
        return event("concern-restated", ConcernFacts.of(concernId, concern));
    }

    /** First the authority that is to see to it; when that does not help, both. */
    private List<String> escalatedTo(Concern concern, ConcernEvent.ConcernSilent silent) {
        Set<Party> parties = silent.alarm() == 1 ? EnumSet.of(concern.responsible()) : EnumSet.allOf(Party.class);
        return leads.of(concern.raised().municipalityCode(), parties);
    }

    private static OutgoingEvent event(String type, ConcernFacts facts) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, facts);
    }
}
