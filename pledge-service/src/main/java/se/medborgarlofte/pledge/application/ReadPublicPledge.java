package se.medborgarlofte.pledge.application;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Pledge;

/** Shows anybody a pledge that is, or has been, in force. */
@Component
public final class ReadPublicPledge {

    private final Access access;
    private final Pledges pledges;

    ReadPublicPledge(Access access, Pledges pledges) {
        this.access = access;
        this.pledges = pledges;
    }

    /** The pledge with that id; one that is not public is as unknown as one that does not exist. */
    public Stored<Pledge> read(Caller caller, String pledgeId) {
        return read(newest(caller, pledgeId));
    }

    /** At what revision it is; one that is not public is as unknown as one that does not exist. */
    public PledgeRevision newest(Caller caller, String pledgeId) {
        access.require(PledgeOperation.READ_PUBLIC_PLEDGE, caller, Resource.anywhere());
        return pledges.publicOne(pledgeId).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
    }

    /** The pledge at that revision or a later one. */
    public Stored<Pledge> read(PledgeRevision revision) {
        return pledges.at(List.of(revision)).getFirst();
    }
}
