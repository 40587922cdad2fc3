package se.medborgarlofte.pledge.persistence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.pledge.application.PledgeRevision;
import se.medborgarlofte.pledge.domain.Pledge;

/**
 * Pledges that were read lately, so that they need not be read again. Within a version a pledge never changes, and which
 * version is the newest is asked of the store each time: nobody gets an old one, whatever other instances do.
 */
final class RecentPledges {

    /** Of some ten kilobytes each. */
    private static final int MOST = 2_000;

    private final Map<String, Stored<Pledge>> recent = Collections.synchronizedMap(new LeastRecentlyReadFirst());

    Optional<Stored<Pledge>> at(PledgeRevision revision) {
        return Optional.ofNullable(recent.get(revision.id())).filter(kept -> kept.version() == revision.version());
    }

    void keep(Stored<Pledge> pledge) {
        recent.put(pledge.id(), pledge);
    }

    private static final class LeastRecentlyReadFirst extends LinkedHashMap<String, Stored<Pledge>> {

        LeastRecentlyReadFirst() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stored<Pledge>> eldest) {
            return size() > MOST;
        }
    }
}
