package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.BoardDecision;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;

/** Records what the municipal executive board decided about a pledge. */
@Component
public final class RecordBoardDecision {

    private final Access access;
    private final SwedishCalendar calendar;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    RecordBoardDecision(Access access, SwedishCalendar calendar, AggregateStore<Pledge, PledgeEvent> pledges) {
        this.access = access;
        this.calendar = calendar;
        this.pledges = pledges;
    }

    /** Records it, if the pledge still is as the caller has read it; so a decision sent twice is recorded once. */
    public Stored<Pledge> record(Caller caller, String pledgeId, IfMatch read, BoardDecision decision) {
        String area = pledges.load(pledgeId).state().municipalityCode();
        access.require(PledgeOperation.RECORD_BOARD_DECISION, caller, Resource.in(area));
        return pledges.change(
                pledgeId,
                read.revision(),
                pledge -> Verdicts.decision(
                        pledge.decide(decision, calendar.today(), caller.personId(), calendar.now())));
    }
}
