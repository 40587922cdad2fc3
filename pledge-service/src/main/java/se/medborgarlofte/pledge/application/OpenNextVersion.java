package se.medborgarlofte.pledge.application;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.uniqueness.AlreadyReservedException;
import se.medborgarlofte.eventing.uniqueness.Reservations;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Opens the version that follows an approved one. There is only one next version, whoever else asks for it. */
@Component
public final class OpenNextVersion {

    private static final Duration LONGER_THAN_SAVING_TAKES = Duration.ofMinutes(1);

    private final Access access;
    private final Reservations reservations;
    private final AggregateStore<SituationPicture, PictureEvent> pictures;

    OpenNextVersion(Access access, Reservations reservations, AggregateStore<SituationPicture, PictureEvent> pictures) {
        this.access = access;
        this.reservations = reservations;
        this.pictures = pictures;
    }

    /** Opens it and answers its id. */
    public String open(Caller caller, KeyedCommand command, String pictureId, Period period) {
        SituationPicture picture = pictures.load(pictureId).state();
        access.require(PledgeOperation.OPEN_PICTURE, caller, Resource.in(picture.municipalityCode()));
        Decision<SituationPicture, PictureEvent> decision =
                Verdicts.decision(picture.openNext(pictureId, period, caller.personId()));
        List<String> onlyOne = List.of(NextVersionKeys.of(pictureId));
        reserve(onlyOne, command.id());
        String id = pictures.create(new CommandKey(command.id(), command.bodyHash()), decision)
                .stored()
                .id();
        reservations.confirm(onlyOne, id);
        return id;
    }

    private void reserve(List<String> keys, String holder) {
        try {
            reservations.reserve(keys, holder, LONGER_THAN_SAVING_TAKES);
        } catch (AlreadyReservedException e) {
            throw Problem.of(PledgeProblem.NEXT_VERSION_EXISTS).detail("detail", e.holder());
        }
    }
}
