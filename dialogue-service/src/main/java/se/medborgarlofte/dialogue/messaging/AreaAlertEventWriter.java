package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Associations;
import se.medborgarlofte.dialogue.domain.AlertState;
import se.medborgarlofte.dialogue.domain.AreaAlert;
import se.medborgarlofte.dialogue.domain.AreaAlertEvent;
import se.medborgarlofte.dialogue.domain.AssociationState;
import se.medborgarlofte.dialogue.domain.Contact;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of alerts in the words of the contract. */
@Component
class AreaAlertEventWriter implements EventWriter<AreaAlert, AreaAlertEvent>, Restater<AreaAlert> {

    private static final int MOST_TOLD = 5_000;

    private final Associations associations;

    AreaAlertEventWriter(Associations associations) {
        this.associations = associations;
    }

    /**
     * An alert's facts.
     *
     * @param contactPersonIds who may forward it: the contact persons of the municipality's associations
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(
            String alertId,
            String municipalityCode,
            String month,
            AlertState state,
            @Nullable Instant expiresAt,
            @Nullable List<String> contactPersonIds) {}

    @Override
    public OutgoingEvent write(String id, AreaAlert alert, AreaAlertEvent event) {
        return switch (event) {
            case AreaAlertEvent.AreaAlertDrafted it -> event("area-alert-drafted", id, alert, null);
            case AreaAlertEvent.AreaAlertApproved it -> event("area-alert-approved", id, alert, contacts(alert));
            case AreaAlertEvent.AreaAlertRejected it -> event("area-alert-rejected", id, alert, null);
        };
    }

    @Override
    public OutgoingEvent restate(String id, AreaAlert alert) {
        return event("area-alert-restated", id, alert, null);
    }

    private List<String> contacts(AreaAlert alert) {
        return associations.inMunicipality(alert.municipalityCode()).stream()
                .filter(association -> association.state().state() != AssociationState.CLOSED)
                .flatMap(association -> association.state().contacts().stream())
                .map(Contact::personId)
                .distinct()
                .limit(MOST_TOLD)
                .toList();
    }

    private static OutgoingEvent event(String type, String id, AreaAlert it, @Nullable List<String> contacts) {
        return new OutgoingEvent(
                type,
                DataClassification.INTERNAL,
                new Facts(id, it.municipalityCode(), it.month().toString(), it.state(), it.expiresAt(), contacts));
    }
}
