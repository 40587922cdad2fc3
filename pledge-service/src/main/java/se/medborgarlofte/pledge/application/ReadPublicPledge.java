package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;

/** Shows anybody a pledge that is, or has been, in force. */
@Component
public final class ReadPublicPledge {

    private final Access access;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    ReadPublicPledge(Access access, AggregateStore<Pledge, PledgeEvent> pledges) {
        this.access = access;
        this.pledges = pledges;
    }

    /** The pledge with that id; one that is not public is as unknown as one that does not exist. */
    public Stored<Pledge> read(Caller caller, String pledgeId) {
        access.require(PledgeOperation.READ_PUBLIC_PLEDGE, caller, Resource.anywhere());
        return pledges.find(pledgeId)
                .filter(pledge -> pledge.state().stage().state().isPublic())
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
    }
}
