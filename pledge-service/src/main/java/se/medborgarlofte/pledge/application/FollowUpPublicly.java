package se.medborgarlofte.pledge.application;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.domain.ActivityProgress;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.Pledge;

/** Shows anybody what was done for a pledge and, apart from that, whether it worked. */
@Component
public final class FollowUpPublicly {

    private final ReadPublicPledge readPublicPledge;
    private final SwedishCalendar calendar;
    private final MeasureEffects measureEffects;

    FollowUpPublicly(ReadPublicPledge readPublicPledge, SwedishCalendar calendar, MeasureEffects measureEffects) {
        this.readPublicPledge = readPublicPledge;
        this.calendar = calendar;
        this.measureEffects = measureEffects;
    }

    /** What was done and whether it worked, as it can be judged now. */
    public record FollowUp(Stored<Pledge> pledge, List<ActivityProgress> progress, List<Effect> effects) {}

    /** That of a pledge that is, or has been, in force. */
    public FollowUp read(Caller caller, String pledgeId) {
        Stored<Pledge> pledge = readPublicPledge.read(caller, pledgeId);
        return new FollowUp(pledge, pledge.state().progress(calendar.today()), measureEffects.of(pledge));
    }
}
