package se.medborgarlofte.eventing.relay;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.OutboxEvent;

/** Sends one event to the broker. */
interface EventSender {

    /**
     * Sends and returns at once.
     *
     * @param outcome is told the event when the broker has acknowledged it (reason null), or why it has not
     */
    void send(String aggregateId, OutboxEvent event, BiConsumer<OutboxEvent, @Nullable Exception> outcome);
}
