package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.pledge.domain.Pledge;

/** Takes back a proposed change of a pledge in force. */
@Component
public final class DropAmendment {

    private final ChangePledge changePledge;

    DropAmendment(ChangePledge changePledge) {
        this.changePledge = changePledge;
    }

    /** Takes it back, if the pledge still is as the caller has read it. */
    public Stored<Pledge> drop(Caller caller, String pledgeId, IfMatch read) {
        return changePledge.change(caller, PledgeOperation.REVISE_PLEDGE, pledgeId, read, Pledge::dropAmendment);
    }
}
