package se.medborgarlofte.pledge.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Bilingual;
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

    /**
     * Edits it, if it still is as the caller has read it.
     *
     * @param newPictureId the approved picture to stand on from now on; the same as before when absent
     * @param note why; needed when the pledge is in force
     */
    public Stored<Pledge> revise(
            Caller caller,
            String pledgeId,
            IfMatch read,
            @Nullable String newPictureId,
            PledgeContent content,
            @Nullable Bilingual note) {
        Pledge known = pledges.load(pledgeId).state();
        access.require(PledgeOperation.REVISE_PLEDGE, caller, Resource.in(known.municipalityCode()));
        FreeTexts.check(content);
        Bilingual why = reason(known, note);
        String pictureId = newPictureId == null ? known.basis().pictureId() : newPictureId;
        SituationPicture picture = named(pictureId, known.municipalityCode());
        return pledges.change(
                pledgeId,
                read.revision(),
                pledge -> Verdicts.decision(pledge.revise(pictureId, picture, content, why)));
    }

    /** Inhabitants are told why a pledge in force is changed; nobody else needs to be. */
    private static Bilingual reason(Pledge known, @Nullable Bilingual note) {
        if (note != null) {
            FreeTexts.check("/note", note);
            return note;
        }
        if (known.stage().state().isPublic()) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/note", "required-in-force");
        }
        return new Bilingual("", "");
    }

    private SituationPicture named(String pictureId, String area) {
        return pictures.find(pictureId)
                .map(Stored::state)
                .filter(picture -> picture.municipalityCode().equals(area))
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_REQUEST).error("/pictureId", "unknown-picture"));
    }
}
