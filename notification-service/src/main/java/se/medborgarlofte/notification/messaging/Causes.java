package se.medborgarlofte.notification.messaging;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.domain.Cause;

/** Names the event that causes a message. */
final class Causes {

    private Causes() {}

    static Cause of(ReceivedEvent<?> event) {
        return new Cause(event.context(), event.id(), event.subject());
    }

    /** The same for what belongs to a municipality. */
    static Cause of(ReceivedEvent<?> event, @Nullable String municipality) {
        return new Cause(event.context(), event.id(), event.subject(), municipality);
    }
}
