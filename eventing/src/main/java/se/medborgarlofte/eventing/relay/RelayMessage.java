package se.medborgarlofte.eventing.relay;

import java.util.List;
import se.medborgarlofte.eventing.store.OutboxEvent;

/** What the relay's thread is told by others. */
sealed interface RelayMessage {

    LaneKey key();

    record Saved(LaneKey key, long version, boolean complete, List<OutboxEvent> events) implements RelayMessage {}

    /** Something may wait in the document; read it. */
    record Look(LaneKey key) implements RelayMessage {}

    record Acknowledged(LaneKey key) implements RelayMessage {}

    record Refused(LaneKey key, OutboxEvent event, Exception reason) implements RelayMessage {}

    /** The wait after a failure is over. */
    record TryAgain(LaneKey key) implements RelayMessage {}
}
