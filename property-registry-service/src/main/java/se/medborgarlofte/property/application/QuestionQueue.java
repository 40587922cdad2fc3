package se.medborgarlofte.property.application;

import se.medborgarlofte.property.domain.ThingRef;

/** Where questions about things wait; survives the process. */
public interface QuestionQueue {

    /**
     * Queues a question, unless the same has been queued before.
     *
     * @param because what makes it another question than the one before
     */
    void add(ThingRef.Side side, String aggregateId, String because);
}
