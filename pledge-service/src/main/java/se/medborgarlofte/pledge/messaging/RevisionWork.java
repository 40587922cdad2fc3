package se.medborgarlofte.pledge.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.pledge.application.ActivatePledge;

/** Lets a signed revision of a pledge take effect on its day. */
@Component
class RevisionWork implements WorkHandler {

    static final String KIND = "activate-revision";

    private final ActivatePledge activatePledge;

    RevisionWork(ActivatePledge activatePledge) {
        this.activatePledge = activatePledge;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkResult perform(Work work) {
        activatePledge.activate(work.payload().getString("pledgeId"));
        return new WorkResult.Done("in force");
    }
}
