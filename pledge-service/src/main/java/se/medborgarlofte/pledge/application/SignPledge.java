package se.medborgarlofte.pledge.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Endorsement;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;

/** Signs, for one party, a pledge that the board has approved. */
@Component
public final class SignPledge {

    private final Access access;
    private final SwedishCalendar calendar;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    SignPledge(Access access, SwedishCalendar calendar, AggregateStore<Pledge, PledgeEvent> pledges) {
        this.access = access;
        this.calendar = calendar;
        this.pledges = pledges;
    }

    /**
     * Signs it.
     *
     * @param contentHash the hash that the caller was shown; a change of a pledge in force is signed with it only
     */
    public Stored<Pledge> sign(Caller caller, String pledgeId, Party party, @Nullable String contentHash) {
        String area = pledges.load(pledgeId).state().municipalityCode();
        access.require(signingFor(party), caller, Resource.in(area));
        Endorsement signature = new Endorsement(party, caller.personId(), calendar.now());
        return pledges.change(
                pledgeId, pledge -> Verdicts.decision(pledge.sign(contentHash, signature, calendar.today())));
    }

    private static PledgeOperation signingFor(Party party) {
        return switch (party) {
            case POLICE -> PledgeOperation.SIGN_FOR_POLICE;
            case MUNICIPALITY -> PledgeOperation.SIGN_FOR_MUNICIPALITY;
        };
    }
}
