package se.medborgarlofte.eventing.store;

/**
 * The answer to a repeatable creation.
 *
 * @param repeated whether an earlier command with the same key had created the aggregate already
 */
public record Creation<S>(Stored<S> stored, boolean repeated) {}
