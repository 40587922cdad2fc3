package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Pledge;

/** Lists the pledges of an area for those who work on them. */
@Component
public final class ListPledges {

    private final Access access;
    private final Pledges pledges;

    ListPledges(Access access, Pledges pledges) {
        this.access = access;
        this.pledges = pledges;
    }

    /** One page of them. */
    public Page<Stored<Pledge>> list(Caller caller, String municipalityCode, PageRequest request) {
        access.require(PledgeOperation.READ_PLEDGE, caller, Resource.in(municipalityCode));
        return pledges.of(municipalityCode, request);
    }
}
