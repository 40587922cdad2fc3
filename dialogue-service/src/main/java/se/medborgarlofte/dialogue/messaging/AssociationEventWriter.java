package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationEvent;
import se.medborgarlofte.dialogue.domain.AssociationKind;
import se.medborgarlofte.dialogue.domain.AssociationState;
import se.medborgarlofte.dialogue.domain.Contact;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of associations in the words of the contract; their names are not among them. */
@Component
class AssociationEventWriter implements EventWriter<Association, AssociationEvent>, Restater<Association> {

    /** An association's facts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(
            String associationId,
            String municipalityCode,
            @Nullable String districtCode,
            AssociationKind kind,
            int households,
            List<String> contactPersonIds,
            AssociationState state,
            Instant confirmedAt) {}

    @Override
    public OutgoingEvent write(String id, Association association, AssociationEvent event) {
        return event(
                switch (event) {
                    case AssociationEvent.AssociationRegistered it -> "association-registered";
                    case AssociationEvent.AssociationChanged it -> "association-changed";
                    case AssociationEvent.AssociationConfirmationDue it -> "association-confirmation-due";
                },
                id,
                association);
    }

    @Override
    public OutgoingEvent restate(String id, Association association) {
        return event("association-restated", id, association);
    }

    private static OutgoingEvent event(String type, String id, Association it) {
        return new OutgoingEvent(
                type,
                DataClassification.INTERNAL,
                new Facts(
                        id,
                        it.municipalityCode(),
                        it.districtCode(),
                        it.kind(),
                        it.households(),
                        it.contacts().stream().map(Contact::personId).toList(),
                        it.state(),
                        it.confirmedAt()));
    }
}
