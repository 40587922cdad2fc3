package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;

/** Shows a pledge to those who work on it. */
@Component
public final class ReadPledge {

    private final Access access;
    private final AggregateStore<Pledge, PledgeEvent> pledges;
    private final Pictures pictures;

    ReadPledge(Access access, AggregateStore<Pledge, PledgeEvent> pledges, Pictures pictures) {
        this.access = access;
        this.pledges = pledges;
        this.pictures = pictures;
    }

    /** The pledge with that id, whatever its state. */
    public PledgeReading read(Caller caller, String pledgeId) {
        Stored<Pledge> pledge = pledges.load(pledgeId);
        access.require(
                PledgeOperation.READ_PLEDGE, caller, Resource.in(pledge.state().municipalityCode()));
        return new PledgeReading(
                pledge, pictures.newestAfter(pledge.state().basis().pictureId()));
    }
}
