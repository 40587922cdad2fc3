package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.Refusal;
import se.medborgarlofte.pledge.domain.Verdict;

/** Tells that a pledge's last day is over. The calendar does this, nobody asks for it. */
@Component
public final class LetPledgeFallDue {

    private final SwedishCalendar calendar;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    LetPledgeFallDue(SwedishCalendar calendar, AggregateStore<Pledge, PledgeEvent> pledges) {
        this.calendar = calendar;
        this.pledges = pledges;
    }

    /** Lets it fall due; a pledge that was extended or has ended meanwhile stays as it is. */
    public void fallDue(String pledgeId) {
        pledges.change(pledgeId, pledge -> switch (pledge.fallDue(calendar.today())) {
            case Verdict.Refused<Pledge, PledgeEvent>(Refusal.NotYetDue _) -> Decision.unchanged(pledge);
            case Verdict.Refused<Pledge, PledgeEvent> refused -> Verdicts.decision(refused);
            case Verdict.Accepted<Pledge, PledgeEvent> accepted -> Verdicts.decision(accepted);
        });
    }
}
