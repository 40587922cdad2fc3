package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.pledge.domain.Bilingual;
import se.medborgarlofte.pledge.domain.Pledge;

/** Proposes a later last day for a pledge in force. */
@Component
public final class ExtendPledge {

    private final ChangePledge changePledge;

    ExtendPledge(ChangePledge changePledge) {
        this.changePledge = changePledge;
    }

    /** Proposes it, if the pledge still is as the caller has read it. */
    public Stored<Pledge> extend(Caller caller, String pledgeId, IfMatch read, LocalDate validUntil, Bilingual note) {
        FreeTexts.check("/note", note);
        return changePledge.change(
                caller, PledgeOperation.REVISE_PLEDGE, pledgeId, read, pledge -> pledge.extend(validUntil, note));
    }
}
