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

    /** So many told events at most stay in a document: a crash tells them all again, and the document carries them. */
    static final int MOST_TOLD = 50;

    private final LaneKey key;
    private final Deque<OutboxEvent> told = new ArrayDeque<>();
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
        if (!mustRead && follows(complete, events.getFirst())) {
            known.addAll(events);
            version = savedVersion;
        } else {
            mustRead = true;
        }
    }

    private boolean follows(boolean complete, OutboxEvent event) {
        OutboxEvent newest = known.isEmpty() ? told.peekLast() : known.peekLast();
        return newest == null ? complete : newest.sequence() + 1 == event.sequence();
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

    /** The document was read, after what is told was taken out of it: its outbox is what is known now. */
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

    /** The broker has acknowledged the event on its way. */
    void acknowledged() {
        told.add(known.removeFirst());
        busy = false;
        failures = 0;
    }

    /**
     * Whether what is told should be taken out of the document now. Not while the next event can be sent at once: one
     * update for several events costs the store as much as for one.
     */
    boolean shouldPull() {
        return !told.isEmpty() && (known.isEmpty() || mustRead || held || told.size() >= MOST_TOLD);
    }

    List<String> told() {
        return told.stream().map(OutboxEvent::id).toList();
    }

    /** What was told has been taken out of the document. */
    void pulled() {
        told.clear();
    }

    /** The event on its way did not arrive; it stays the next one. */
    int failed() {
        busy = false;
        return ++failures;
    }

    /** Whether, as far as is known, nothing waits in the document but what is told. */
    boolean allTold() {
        return known.isEmpty() && !mustRead;
    }

    long version() {
        return version;
    }

    boolean isDone() {
        return !busy && !held && !mustRead && known.isEmpty() && told.isEmpty();
    }
}
