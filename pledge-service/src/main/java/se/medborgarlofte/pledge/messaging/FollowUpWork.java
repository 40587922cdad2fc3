package se.medborgarlofte.pledge.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.pledge.application.LetPledgeFallDue;

/** Tells that a pledge is to be followed up, on the day after its last one. */
@Component
class FollowUpWork implements WorkHandler {

    static final String KIND = "pledge-follow-up";

    private final LetPledgeFallDue letPledgeFallDue;

    FollowUpWork(LetPledgeFallDue letPledgeFallDue) {
        this.letPledgeFallDue = letPledgeFallDue;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkResult perform(Work work) {
        letPledgeFallDue.fallDue(work.payload().getString("pledgeId"));
        return new WorkResult.Done("due");
    }
}
