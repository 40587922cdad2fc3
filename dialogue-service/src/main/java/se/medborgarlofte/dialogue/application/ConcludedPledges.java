package se.medborgarlofte.dialogue.application;

import java.util.Optional;
import se.medborgarlofte.dialogue.domain.PledgeOutcome;

/** Which pledges have been concluded, as the pledge service tells it. */
public interface ConcludedPledges {

    /** What became of a pledge; empty when it is not concluded, or nothing has been told of it. */
    Optional<PledgeOutcome> outcomeOf(String pledgeId);
}
