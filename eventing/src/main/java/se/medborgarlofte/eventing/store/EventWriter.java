package se.medborgarlofte.eventing.store;

/** Turns an aggregate's event into the words of the contract. */
@FunctionalInterface
public interface EventWriter<S, E> {

    /**
     * Writes one event.
     *
     * @param state the aggregate's state after the decision
     */
    OutgoingEvent write(String aggregateId, S state, E event);
}
