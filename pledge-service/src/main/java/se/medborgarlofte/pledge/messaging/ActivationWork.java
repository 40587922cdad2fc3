package se.medborgarlofte.pledge.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.pledge.application.ActivatePledge;

/** Activates a signed pledge on the day it takes effect. */
@Component
class ActivationWork implements WorkHandler {

    static final String KIND = "activate-pledge";

    private final ActivatePledge activatePledge;

    ActivationWork(ActivatePledge activatePledge) {
        this.activatePledge = activatePledge;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkResult perform(Work work) {
        activatePledge.activate(work.key());
        return new WorkResult.Done("active");
    }
}
