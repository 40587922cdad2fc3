package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Amendment;
import se.medborgarlofte.pledge.domain.BoardDecision;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeContent;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.PledgeStage;

/** Records what the municipal executive board decided about a pledge. */
@Component
public final class RecordBoardDecision {

    private final Access access;
    private final SwedishCalendar calendar;
    private final TermsOfPledge terms;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    RecordBoardDecision(
            Access access, SwedishCalendar calendar, TermsOfPledge terms, AggregateStore<Pledge, PledgeEvent> pledges) {
        this.access = access;
        this.calendar = calendar;
        this.terms = terms;
        this.pledges = pledges;
    }

    /** Records it, if the pledge still is as the caller has read it; so a decision sent twice is recorded once. */
    public Stored<Pledge> record(Caller caller, String pledgeId, IfMatch read, BoardDecision decision) {
        Stored<Pledge> known = pledges.load(pledgeId);
        String area = known.state().municipalityCode();
        access.require(PledgeOperation.RECORD_BOARD_DECISION, caller, Resource.in(area));
        if (decision instanceof BoardDecision.Approval approval) {
            checkTerms(known, approval);
        }
        return pledges.change(
                pledgeId,
                read.revision(),
                pledge -> Verdicts.decision(
                        pledge.decide(decision, calendar.today(), caller.personId(), calendar.now())));
    }

    /** What the board approves keeps to what the parties have agreed about their pledges. */
    private void checkTerms(Stored<Pledge> known, BoardDecision.Approval approval) {
        Pledge pledge = known.state();
        LocalDate from = approval.effectiveFrom();
        PledgeContent content =
                pledge.amendment() instanceof Amendment.Revision revision ? revision.content() : pledge.content();
        LocalDate since = pledge.stage() instanceof PledgeStage.SinceInForce inForce ? inForce.effectiveFrom() : from;
        terms.of(pledge)
                .refusal(since, content.validUntil(), terms.othersInForce(known, from))
                .ifPresent(refusal -> {
                    throw Refusals.problem(refusal);
                });
    }
}
