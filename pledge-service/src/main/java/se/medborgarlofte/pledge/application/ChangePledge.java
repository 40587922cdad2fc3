package se.medborgarlofte.pledge.application;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.Verdict;

/** What every step with a pledge has in common: who may, load, decide, save. */
@Component
class ChangePledge {

    private final Access access;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    ChangePledge(Access access, AggregateStore<Pledge, PledgeEvent> pledges) {
        this.access = access;
        this.pledges = pledges;
    }

    /** Takes a step that may be taken again without harm. */
    Stored<Pledge> change(
            Caller caller,
            PledgeOperation operation,
            String pledgeId,
            Function<Pledge, Verdict<Pledge, PledgeEvent>> step) {
        require(caller, operation, pledgeId);
        return pledges.change(pledgeId, pledge -> Verdicts.decision(step.apply(pledge)));
    }

    /** Takes a step if the pledge still is as the caller has read it. */
    Stored<Pledge> change(
            Caller caller,
            PledgeOperation operation,
            String pledgeId,
            IfMatch read,
            Function<Pledge, Verdict<Pledge, PledgeEvent>> step) {
        require(caller, operation, pledgeId);
        return pledges.change(pledgeId, read.revision(), pledge -> Verdicts.decision(step.apply(pledge)));
    }

    /** Loads it, if the caller may do that with it. */
    Stored<Pledge> require(Caller caller, PledgeOperation operation, String pledgeId) {
        Stored<Pledge> pledge = pledges.load(pledgeId);
        access.require(operation, caller, Resource.in(pledge.state().municipalityCode()));
        return pledge;
    }

    static PledgeOperation byParty(Party party, PledgeOperation forPolice, PledgeOperation forMunicipality) {
        return switch (party) {
            case POLICE -> forPolice;
            case MUNICIPALITY -> forMunicipality;
        };
    }
}
