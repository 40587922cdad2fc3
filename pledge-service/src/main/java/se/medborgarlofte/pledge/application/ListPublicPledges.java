package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Pledge;

/** Lists for anybody the pledges of an area that are, or have been, in force. */
@Component
public final class ListPublicPledges {

    private final Access access;
    private final Pledges pledges;
    private final ReferenceData reference;

    ListPublicPledges(Access access, Pledges pledges, ReferenceData reference) {
        this.access = access;
        this.pledges = pledges;
        this.reference = reference;
    }

    /** One page of them: which they are and at what revision. */
    public Page<PledgeRevision> list(Caller caller, String municipalityCode, PageRequest request) {
        access.require(PledgeOperation.READ_PUBLIC_PLEDGE, caller, Resource.in(municipalityCode));
        return pledges.publicOf(municipalityCode, request);
    }

    /** The same of every area. */
    public Page<PledgeRevision> everywhere(Caller caller, PageRequest request) {
        access.require(PledgeOperation.READ_PUBLIC_PLEDGE, caller, Resource.anywhere());
        return pledges.publicOnes(request);
    }

    /** The pledges of such a page. */
    public Page<Stored<Pledge>> read(Page<PledgeRevision> page) {
        return new Page<>(pledges.at(page.items()), page.total(), page.page(), page.limit(), page.links());
    }

    /** What the area is called; its code when nobody has imported a name. */
    public String nameOf(String municipalityCode) {
        return reference
                .find(ReferenceKind.MUNICIPALITY + ":" + municipalityCode)
                .map(ReferenceEntry::nameSv)
                .orElse(municipalityCode);
    }
}
