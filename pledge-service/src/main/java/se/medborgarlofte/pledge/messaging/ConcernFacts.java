package se.medborgarlofte.pledge.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.ConcernCategory;

/** What this service reads of a concern's events. A category or state from a later day is absent here. */
record ConcernFacts(
        String municipalityCode,
        @Nullable ConcernCategory category,
        Instant raisedAt,
        @Nullable State state) {

    enum State {
        RAISED,
        IN_PICTURE,
        IN_PLEDGE,
        ACTED_ON,
        DECLINED
    }
}
