package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.PictureInputs;
import se.medborgarlofte.pledge.domain.PictureStage;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Puts a signed pledge in force when its day has come. The calendar does this, nobody asks for it. */
@Component
public final class ActivatePledge {

    private final SwedishCalendar calendar;
    private final AggregateStore<SituationPicture, PictureEvent> pictures;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    ActivatePledge(
            SwedishCalendar calendar,
            AggregateStore<SituationPicture, PictureEvent> pictures,
            AggregateStore<Pledge, PledgeEvent> pledges) {
        this.calendar = calendar;
        this.pictures = pictures;
        this.pledges = pledges;
    }

    /**
     * Activates it. An active one stays as it is.
     *
     * @throws se.medborgarlofte.http.Problem when it is not signed or its day has not come
     */
    public void activate(String pledgeId) {
        String pictureId = pledges.load(pledgeId).state().basis().pictureId();
        PictureInputs inputs = pinned(pictures.load(pictureId).state());
        pledges.change(
                pledgeId, pledge -> Verdicts.decision(pledge.activate(inputs, calendar.today(), calendar.now())));
    }

    private static PictureInputs pinned(SituationPicture picture) {
        return switch (picture.stage()) {
            case PictureStage.Approved approved -> approved.inputs();
            case PictureStage.Draft() ->
                throw new IllegalStateException("A pledge stands on an approved picture, and that stays approved");
        };
    }
}
