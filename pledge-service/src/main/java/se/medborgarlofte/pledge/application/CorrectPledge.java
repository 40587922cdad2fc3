package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.pledge.domain.Bilingual;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeContent;

/** Proposes to mend spelling errors of a pledge in force. */
@Component
public final class CorrectPledge {

    private final ChangePledge changePledge;

    CorrectPledge(ChangePledge changePledge) {
        this.changePledge = changePledge;
    }

    /** Proposes it, if the pledge still is as the caller has read it. */
    public Stored<Pledge> correct(Caller caller, String pledgeId, IfMatch read, PledgeContent mended, Bilingual note) {
        FreeTexts.check(mended);
        FreeTexts.check("/note", note);
        return changePledge.change(
                caller, PledgeOperation.REVISE_PLEDGE, pledgeId, read, pledge -> pledge.correct(mended, note));
    }
}
