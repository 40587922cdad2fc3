package se.medborgarlofte.pledge.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.pledge.domain.Bilingual;
import se.medborgarlofte.pledge.domain.Conclusion;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.EffectFinding;
import se.medborgarlofte.pledge.domain.Pledge;

/** Proposes what to say about what became of a pledge. */
@Component
public final class ConcludePledge {

    private final ChangePledge changePledge;
    private final SwedishCalendar calendar;
    private final MeasureEffects measureEffects;

    ConcludePledge(ChangePledge changePledge, SwedishCalendar calendar, MeasureEffects measureEffects) {
        this.changePledge = changePledge;
        this.calendar = calendar;
        this.measureEffects = measureEffects;
    }

    /**
     * Proposes it, if the pledge still is as the caller has read it. What the figures say is pinned to it.
     *
     * @param replacedBy the pledge that takes its place
     */
    public Stored<Pledge> conclude(
            Caller caller,
            String pledgeId,
            IfMatch read,
            Conclusion.Result result,
            Bilingual text,
            @Nullable String replacedBy) {
        FreeTexts.check("/text", text);
        Stored<Pledge> known = changePledge.require(caller, PledgeOperation.CONCLUDE_PLEDGE, pledgeId);
        List<EffectFinding> findings =
                measureEffects.of(known).stream().map(Effect::finding).toList();
        Conclusion conclusion = new Conclusion(result, text, findings, replacedBy);
        return changePledge.change(
                caller,
                PledgeOperation.CONCLUDE_PLEDGE,
                pledgeId,
                read,
                pledge -> pledge.conclude(conclusion, calendar.today()));
    }
}
