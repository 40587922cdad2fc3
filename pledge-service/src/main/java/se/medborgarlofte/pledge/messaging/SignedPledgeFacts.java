package se.medborgarlofte.pledge.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.PledgeState;

/** What scheduling the activation reads of a pledge's own events. */
record SignedPledgeFacts(
        String pledgeId,
        @Nullable PledgeState state,
        @Nullable LocalDate effectiveFrom) {}
