package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeContent;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Edits a pledge's content, which voids what was agreed on the earlier one. */
@Component
public final class RevisePledge {

    private final Access access;
    private final AggregateStore<SituationPicture, PictureEvent> pictures;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    RevisePledge(
            Access access,
            AggregateStore<SituationPicture, PictureEvent> pictures,
            AggregateStore<Pledge, PledgeEvent> pledges) {
        this.access = access;
        this.pictures = pictures;
        this.pledges = pledges;
    }

    /** Edits it, if it still is as the caller has read it. */
    public Stored<Pledge> revise(Caller caller, String pledgeId, IfMatch read, PledgeContent content) {
        Pledge known = pledges.load(pledgeId).state();
        access.require(PledgeOperation.REVISE_PLEDGE, caller, Resource.in(known.municipalityCode()));
        FreeTexts.check(content);
        SituationPicture picture = pictures.load(known.basis().pictureId()).state();
        return pledges.change(pledgeId, read.revision(), pledge -> Verdicts.decision(pledge.revise(picture, content)));
    }
}
