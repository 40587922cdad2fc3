package se.medborgarlofte.eventing.store;

/**
 * An aggregate as it is stored.
 *
 * @param version guards the next write; counts every save
 * @param revision counts the changes a user can see; the ETag
 * @param sequence the number of the aggregate's newest event, 0 before the first
 * @param waiting how many of its events waited for the broker when it was read
 */
public record Stored<S>(String id, long version, long revision, long sequence, S state, int waiting) {}
