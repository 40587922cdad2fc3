package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.pledge.domain.Bilingual;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.Withdrawal;

/** Lets a party leave a pledge. */
@Component
public final class WithdrawFromPledge {

    private final ChangePledge changePledge;
    private final SwedishCalendar calendar;

    WithdrawFromPledge(ChangePledge changePledge, SwedishCalendar calendar) {
        this.changePledge = changePledge;
        this.calendar = calendar;
    }

    /** Leaves, for a reason that everybody may read. */
    public Stored<Pledge> withdraw(Caller caller, String pledgeId, IfMatch read, Party party, Bilingual reason) {
        FreeTexts.check("/reason", reason);
        Withdrawal withdrawal = new Withdrawal(party, reason, caller.personId(), calendar.now());
        return changePledge.change(caller, signingFor(party), pledgeId, read, pledge -> pledge.withdraw(withdrawal));
    }

    private static PledgeOperation signingFor(Party party) {
        return ChangePledge.byParty(party, PledgeOperation.SIGN_FOR_POLICE, PledgeOperation.SIGN_FOR_MUNICIPALITY);
    }
}
