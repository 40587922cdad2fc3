package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.property.domain.VictimInvitation;
import se.medborgarlofte.property.domain.VictimInvitationEvent;

/** Invitations are told of nowhere. */
@Component
class VictimInvitationWriter implements EventWriter<VictimInvitation, VictimInvitationEvent> {

    @Override
    public OutgoingEvent write(String id, VictimInvitation invitation, VictimInvitationEvent event) {
        throw new IllegalStateException("an invitation has no events");
    }
}
