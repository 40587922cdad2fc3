package se.medborgarlofte.pledge.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.PledgeState;
import se.medborgarlofte.pledge.domain.PledgeStep;

/** What scheduling the activation reads of a pledge's own events. */
record SignedPledgeFacts(
        String pledgeId,
        @Nullable PledgeState state,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate validUntil,
        @Nullable Integer contentRevision,
        @Nullable Revision amendment) {

    /** A proposed change; only a revision has a day on which it takes effect. */
    record Revision(@Nullable PledgeStep awaits, @Nullable LocalDate effectiveFrom) {}
}
