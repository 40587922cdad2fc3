package se.medborgarlofte.notification.messaging;

import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.domain.Cause;

/** Names the event that causes a message. */
final class Causes {

    private Causes() {}

    static Cause of(ReceivedEvent<?> event) {
        return new Cause(event.context(), event.id(), event.subject());
    }
}
