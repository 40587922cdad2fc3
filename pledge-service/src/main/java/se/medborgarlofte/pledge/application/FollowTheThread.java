package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.EffectFinding;
import se.medborgarlofte.pledge.domain.Gap;
import se.medborgarlofte.pledge.domain.GoldenThread;
import se.medborgarlofte.pledge.domain.PictureStage;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeStage;
import se.medborgarlofte.pledge.domain.SituationPicture;
import se.medborgarlofte.pledge.domain.Strand;

/** Shows the whole chain of an area, from either end, and where it is broken. */
@Component
public final class FollowTheThread {

    private final Access access;
    private final SwedishCalendar calendar;
    private final Pledges pledges;
    private final Pictures pictures;
    private final Plans plans;
    private final MeasureEffects measureEffects;

    FollowTheThread(
            Access access,
            SwedishCalendar calendar,
            Pledges pledges,
            Pictures pictures,
            Plans plans,
            MeasureEffects measureEffects) {
        this.access = access;
        this.calendar = calendar;
        this.pledges = pledges;
        this.pictures = pictures;
        this.plans = plans;
        this.measureEffects = measureEffects;
    }

    /** The strands of an area. */
    public List<Strand> threads(Caller caller, String municipalityCode) {
        access.require(PledgeOperation.READ_PLEDGE, caller, Resource.in(municipalityCode));
        return of(municipalityCode).threads();
    }

    /** The gaps of an area. */
    public List<Gap> gaps(Caller caller, String municipalityCode) {
        access.require(PledgeOperation.READ_PLEDGE, caller, Resource.in(municipalityCode));
        return gaps(municipalityCode);
    }

    List<Gap> gaps(String municipalityCode) {
        Set<ConcernCategory> planned = plans.latestDecided(municipalityCode)
                .map(plan -> plan.state().problems())
                .orElse(Set.of());
        return of(municipalityCode).gaps(planned);
    }

    private GoldenThread of(String municipalityCode) {
        LocalDate today = calendar.today();
        List<GoldenThread.PledgeWithEffect> withEffects = pledges.all(municipalityCode).stream()
                .map(stored -> new GoldenThread.PledgeWithEffect(stored.id(), stored.state(), effects(stored)))
                .toList();
        GoldenThread.PictureOfThread picture = pictures.newestApproved(municipalityCode)
                .map(this::picture)
                .orElseGet(() -> GoldenThread.PictureOfThread.none(today));
        return new GoldenThread(picture, withEffects, today);
    }

    private List<EffectFinding> effects(Stored<Pledge> stored) {
        return stored.state().stage() instanceof PledgeStage.Concluded concluded
                ? concluded.conclusion().effects()
                : measureEffects.of(stored).stream().map(Effect::finding).toList();
    }

    private GoldenThread.PictureOfThread picture(Stored<SituationPicture> stored) {
        return switch (stored.state().stage()) {
            case PictureStage.Approved approved ->
                new GoldenThread.PictureOfThread(stored.id(), approved.inputs(), calendar.dayOf(approved.approvedAt()));
            case PictureStage.Draft() -> GoldenThread.PictureOfThread.none(calendar.today());
        };
    }
}
