package se.medborgarlofte.pledge.application;

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

/** Agrees, for one party, to the content of a pledge as it stands. */
@Component
public final class AgreeToPledge {

    private final Access access;
    private final SwedishCalendar calendar;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    AgreeToPledge(Access access, SwedishCalendar calendar, AggregateStore<Pledge, PledgeEvent> pledges) {
        this.access = access;
        this.calendar = calendar;
        this.pledges = pledges;
    }

    /**
     * Agrees.
     *
     * @param contentHash the hash that the caller was shown; agreement is to that content and no other
     */
    public Stored<Pledge> agree(Caller caller, String pledgeId, Party party, String contentHash) {
        String area = pledges.load(pledgeId).state().municipalityCode();
        access.require(agreeingFor(party), caller, Resource.in(area));
        Endorsement agreement = Endorsement.of(party, caller.personId(), calendar.now());
        return pledges.change(
                pledgeId, pledge -> Verdicts.decision(pledge.agree(contentHash, agreement, calendar.today())));
    }

    private static PledgeOperation agreeingFor(Party party) {
        return switch (party) {
            case POLICE -> PledgeOperation.AGREE_FOR_POLICE;
            case MUNICIPALITY -> PledgeOperation.AGREE_FOR_MUNICIPALITY;
        };
    }
}
