package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.ActionPlan;
import se.medborgarlofte.pledge.domain.CooperationAgreement;
import se.medborgarlofte.pledge.domain.PledgeStage;
import se.medborgarlofte.pledge.domain.SituationPicture;
import se.medborgarlofte.pledge.domain.StatutoryClock;

/** Shows how the duties of a municipality and its police stand. */
@Component
public final class ReadStatutoryClock {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Access access;
    private final SwedishCalendar calendar;
    private final Pictures pictures;
    private final Plans plans;
    private final Agreements agreements;
    private final Pledges pledges;

    ReadStatutoryClock(
            Access access,
            SwedishCalendar calendar,
            Pictures pictures,
            Plans plans,
            Agreements agreements,
            Pledges pledges) {
        this.access = access;
        this.calendar = calendar;
        this.pictures = pictures;
        this.plans = plans;
        this.agreements = agreements;
        this.pledges = pledges;
    }

    /** The duties on a day that the business clock shows. */
    public List<StatutoryClock.Duty> duties(Caller caller, String municipalityCode) {
        access.require(PledgeOperation.READ_PLEDGE, caller, Resource.in(municipalityCode));
        return duties(municipalityCode);
    }

    List<StatutoryClock.Duty> duties(String municipalityCode) {
        LocalDate today = calendar.today();
        StatutoryClock clock = new StatutoryClock(today);
        Optional<Stored<SituationPicture>> picture = pictures.newestApproved(municipalityCode);
        List<StatutoryClock.Duty> duties = new ArrayList<>();
        duties.add(clock.pictureReview(
                picture.map(Stored::id).orElse(null),
                picture.flatMap(stored -> stored.state().reviewDueOn(SWEDEN)).orElse(null)));
        duties.add(plan(clock, municipalityCode, picture));
        Optional<Stored<CooperationAgreement>> agreement = agreements.inForce(municipalityCode, today);
        duties.add(clock.agreement(
                agreement.map(Stored::id).orElse(null),
                agreement.map(stored -> stored.state().validity().to()).orElse(null)));
        pledges.all(municipalityCode).stream()
                .filter(stored -> stored.state().stage() instanceof PledgeStage.Active
                        || stored.state().stage() instanceof PledgeStage.FollowUpDue)
                .map(stored ->
                        clock.followUp(stored.id(), stored.state().content().validUntil()))
                .forEach(duties::add);
        return duties;
    }

    private StatutoryClock.Duty plan(
            StatutoryClock clock, String municipalityCode, Optional<Stored<SituationPicture>> picture) {
        Optional<Stored<ActionPlan>> plan = plans.latestDecided(municipalityCode);
        boolean onNewest = plan.isPresent()
                && picture.isPresent()
                && plan.get().state().basis().pictureId().equals(picture.get().id());
        return clock.actionPlan(plan.map(Stored::id).orElse(null), onNewest);
    }
}
