package se.medborgarlofte.eventing.store;

import java.util.List;

/** Is told right after a save. It must be quick and must not fail: the save has happened. */
public interface SaveListener {

    /**
     * Events were saved.
     *
     * @param version the document's version after the save
     * @param complete whether the given events are all that wait in the document
     */
    void saved(String collection, String aggregateId, long version, boolean complete, List<OutboxEvent> events);

    /** A new aggregate exists now. */
    void created(String aggregateId);
}
