package se.medborgarlofte.eventing.store;

/** States an aggregate's full current facts as an event, for a new consumer or a rebuild. */
@FunctionalInterface
public interface Restater<S> {

    OutgoingEvent restate(String aggregateId, S state);
}
