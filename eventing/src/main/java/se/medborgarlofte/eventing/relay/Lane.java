package se.medborgarlofte.eventing.relay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.OutboxEvent;

/**
 * What the relay knows of one aggregate's outbox: the events it may send next, in order, and whether it must read the
 * document first. Touched by the relay's own thread only.
 */
final class Lane {

    private final LaneKey key;
    private final Deque<OutboxEvent> known = new ArrayDeque<>();
    private long version;
    private boolean mustRead;
    private boolean busy;
    private boolean held;
    private int failures;

    Lane(LaneKey key) {
        this.key = key;
    }

    LaneKey key() {
        return key;
    }

    /**
     * Events were saved. They may follow what is known only if nothing can be missing between.
     *
     * @param complete whether the events are all that waited in the document at that version
     */
    void saved(long savedVersion, boolean complete, List<OutboxEvent> events) {
        boolean follows = known.isEmpty() ? complete && !busy && !mustRead : isNextAfterKnown(events.getFirst());
        if (follows && !mustRead) {
            known.addAll(events);
            version = savedVersion;
        } else {
            mustRead = true;
        }
    }

    private boolean isNextAfterKnown(OutboxEvent event) {
        return known.getLast().sequence() + 1 == event.sequence();
    }

    void mustRead() {
        mustRead = true;
    }

    /** Nothing is read or sent until {@link #resume()}. */
    void hold() {
        held = true;
    }

    void resume() {
        held = false;
        mustRead = true;
    }

    boolean needsReading() {
        return mustRead && !busy && !held;
    }

    /** The document was read: its outbox is what is known now. */
    void read(long readVersion, List<OutboxEvent> outbox) {
        known.clear();
        known.addAll(outbox);
        version = readVersion;
        mustRead = false;
    }

    /** The next event to send, if one may be sent now; it counts as on its way from then. */
    @Nullable
    OutboxEvent startSending() {
        if (busy || held || mustRead || known.isEmpty()) {
            return null;
        }
        busy = true;
        return known.getFirst();
    }

    /** The event on its way has been taken out of the document. */
    void pulled() {
        known.removeFirst();
        busy = false;
        failures = 0;
    }

    /** The event on its way did not arrive; it stays the next one. */
    int failed() {
        busy = false;
        return ++failures;
    }

    /** Whether, as far as is known, the event on its way is the document's last one. */
    boolean isLast() {
        return known.size() == 1 && !mustRead;
    }

    long version() {
        return version;
    }

    boolean isDone() {
        return !busy && !held && !mustRead && known.isEmpty();
    }
}
