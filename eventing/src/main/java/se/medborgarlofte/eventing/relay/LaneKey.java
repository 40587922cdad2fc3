package se.medborgarlofte.eventing.relay;

/** One aggregate: the collection that holds it, and its id. */
record LaneKey(String collection, String aggregateId) {}
