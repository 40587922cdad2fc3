package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.domain.Pledge;

/** Asks the parties to look at a draft. */
@Component
public final class SendForReview {

    private final ChangePledge changePledge;

    SendForReview(ChangePledge changePledge) {
        this.changePledge = changePledge;
    }

    /** Sends it; one that is in review already stays there. */
    public Stored<Pledge> send(Caller caller, String pledgeId) {
        return changePledge.change(caller, PledgeOperation.REVISE_PLEDGE, pledgeId, Pledge::sendForReview);
    }
}
