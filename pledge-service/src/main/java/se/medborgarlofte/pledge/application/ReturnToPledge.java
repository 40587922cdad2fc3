package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Pledge;

/** Lets a party that had left a pledge come back. */
@Component
public final class ReturnToPledge {

    private final ChangePledge changePledge;
    private final SwedishCalendar calendar;

    ReturnToPledge(ChangePledge changePledge, SwedishCalendar calendar) {
        this.changePledge = changePledge;
        this.calendar = calendar;
    }

    /** Comes back, if the pledge still is as the caller has read it. */
    public Stored<Pledge> comeBack(Caller caller, String pledgeId, IfMatch read, Party party) {
        return changePledge.change(
                caller, signingFor(party), pledgeId, read, pledge -> pledge.resume(party, calendar.today()));
    }

    private static PledgeOperation signingFor(Party party) {
        return ChangePledge.byParty(party, PledgeOperation.SIGN_FOR_POLICE, PledgeOperation.SIGN_FOR_MUNICIPALITY);
    }
}
