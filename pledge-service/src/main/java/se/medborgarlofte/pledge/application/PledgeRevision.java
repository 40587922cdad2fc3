package se.medborgarlofte.pledge.application;

import se.medborgarlofte.eventing.store.Stored;

/**
 * Which state of a pledge is the newest, without the pledge.
 *
 * @param version changes with every save
 * @param revision changes with every save that a reader can see
 */
public record PledgeRevision(String id, long version, long revision) {

    public static PledgeRevision of(Stored<?> stored) {
        return new PledgeRevision(stored.id(), stored.version(), stored.revision());
    }
}
