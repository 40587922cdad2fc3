package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Opens the first version of a situation picture. */
@Component
public final class OpenPicture {

    private final Access access;
    private final AggregateStore<SituationPicture, PictureEvent> pictures;

    OpenPicture(Access access, AggregateStore<SituationPicture, PictureEvent> pictures) {
        this.access = access;
        this.pictures = pictures;
    }

    /** Opens it and answers its id. */
    public String open(Caller caller, KeyedCommand command, String municipalityCode, Period period) {
        access.require(PledgeOperation.OPEN_PICTURE, caller, Resource.in(municipalityCode));
        return pictures.create(
                        new CommandKey(command.id(), command.bodyHash()),
                        Verdicts.decision(SituationPicture.open(municipalityCode, period, caller.personId())))
                .stored()
                .id();
    }
}
