package se.medborgarlofte.pledge.application;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.pledge.domain.ActivityProgress;
import se.medborgarlofte.pledge.domain.Audience;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.Evidence;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Pledge;

/** Shows what was done, what shows it, and whether it worked. */
@Component
public final class FollowUpPledge {

    private final ChangePledge pledges;
    private final SwedishCalendar calendar;
    private final MeasureEffects measureEffects;

    FollowUpPledge(ChangePledge pledges, SwedishCalendar calendar, MeasureEffects measureEffects) {
        this.pledges = pledges;
        this.calendar = calendar;
        this.measureEffects = measureEffects;
    }

    /** How far each activity has come. */
    public List<ActivityProgress> progress(Caller caller, String pledgeId) {
        return read(caller, pledgeId).progress(calendar.today());
    }

    /** The effect by each indicator. */
    public List<Effect> effects(Caller caller, String pledgeId) {
        return measureEffects.measure(caller, pledgeId);
    }

    /** One page of the evidence, the latest recorded first. */
    public Page<Evidence> evidence(Caller caller, String pledgeId, PageRequest request) {
        List<Evidence> latestFirst = visible(caller, pledgeId).reversed();
        List<Evidence> page = latestFirst.stream()
                .skip(request.offset())
                .limit(request.limit())
                .toList();
        return Page.of(page, latestFirst.size(), request);
    }

    /** One piece of evidence. */
    public Evidence evidence(Caller caller, String pledgeId, String evidenceId) {
        return visible(caller, pledgeId).stream()
                .filter(each -> each.id().equals(evidenceId))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
    }

    /** What one party keeps to itself is not there for the other, not even as a number. */
    private List<Evidence> visible(Caller caller, String pledgeId) {
        Pledge pledge = read(caller, pledgeId);
        Party party = PartyOfCaller.of(caller, pledge.municipalityCode(), calendar.today());
        return pledge.evidenceFor(party == Party.POLICE ? Audience.POLICE : Audience.PARTNERS);
    }

    private Pledge read(Caller caller, String pledgeId) {
        return pledges.require(caller, PledgeOperation.READ_PLEDGE, pledgeId).state();
    }
}
