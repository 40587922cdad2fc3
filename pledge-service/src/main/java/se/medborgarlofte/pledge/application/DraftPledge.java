package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
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
    private final AggregateStore<SituationPicture, PictureEvent> pictures;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    DraftPledge(
            Access access,
            AggregateStore<SituationPicture, PictureEvent> pictures,
            AggregateStore<Pledge, PledgeEvent> pledges) {
        this.access = access;
        this.pictures = pictures;
        this.pledges = pledges;
    }

    /** Drafts it and answers its id. */
    public String draft(Caller caller, KeyedCommand command, String pictureId, PledgeContent content) {
        SituationPicture picture = named(pictureId);
        access.require(PledgeOperation.DRAFT_PLEDGE, caller, Resource.in(picture.municipalityCode()));
        FreeTexts.check(content);
        return pledges.create(
                        new CommandKey(command.id(), command.bodyHash()),
                        Verdicts.decision(Pledge.draft(pictureId, picture, content)))
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
