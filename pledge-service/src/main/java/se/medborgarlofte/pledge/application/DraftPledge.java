package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeContent;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Drafts a pledge on an approved situation picture. */
@Component
public final class DraftPledge {

    private final Access access;
    private final SwedishCalendar calendar;
    private final Agreements agreements;
    private final AggregateStore<SituationPicture, PictureEvent> pictures;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    DraftPledge(
            Access access,
            SwedishCalendar calendar,
            Agreements agreements,
            AggregateStore<SituationPicture, PictureEvent> pictures,
            AggregateStore<Pledge, PledgeEvent> pledges) {
        this.access = access;
        this.calendar = calendar;
        this.agreements = agreements;
        this.pictures = pictures;
        this.pledges = pledges;
    }

    /** Drafts it and answers its id. It belongs to the cooperation agreement that is in force in the area. */
    public String draft(Caller caller, KeyedCommand command, String pictureId, PledgeContent content) {
        SituationPicture picture = named(pictureId);
        access.require(PledgeOperation.DRAFT_PLEDGE, caller, Resource.in(picture.municipalityCode()));
        FreeTexts.check(content);
        String agreement = agreements
                .inForce(picture.municipalityCode(), calendar.today())
                .map(Stored::id)
                .orElse(null);
        return pledges.create(
                        new CommandKey(command.id(), command.bodyHash()),
                        Verdicts.decision(Pledge.draft(pictureId, picture, content, agreement)))
                .stored()
                .id();
    }

    /** The picture is named in the body, so an unknown one is a mistake there and not an unknown address. */
    private SituationPicture named(String pictureId) {
        return pictures.find(pictureId)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_REQUEST).error("/pictureId", "unknown-picture"))
                .state();
    }
}
