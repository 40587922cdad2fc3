package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Asks once a year whether an association is alive, and notes when nobody answers. */
@Service
public class FollowAssociation {

    public static final String ASK = "association-confirmation";
    public static final String UNANSWERED = "association-unanswered";

    /** The work's payload: the association, and when it had last been confirmed. */
    public static final String ASSOCIATION = "associationId";

    public static final String CONFIRMED_AT = "confirmedAt";

    private final Associations associations;
    private final WorkQueue work;
    private final AssociationSettings settings;

    FollowAssociation(Associations associations, WorkQueue work, AssociationSettings settings) {
        this.associations = associations;
        this.work = work;
        this.settings = settings;
    }

    /** Plans the next question; a confirmation has one of its own, so planning again changes nothing. */
    public void plan(String associationId) {
        Instant confirmed = associations.load(associationId).state().confirmedAt();
        schedule(ASK, associationId, confirmed, confirmed.plus(settings.confirmEvery()));
        schedule(
                UNANSWERED,
                associationId,
                confirmed,
                confirmed.plus(settings.confirmEvery()).plus(settings.answerWithin()));
    }

    public void ask(String associationId, Instant confirmedWhenPlanned) {
        associations.change(associationId, it -> it.askWhetherAlive(confirmedWhenPlanned));
    }

    public void unanswered(String associationId, Instant confirmedWhenPlanned) {
        associations.change(associationId, it -> it.unanswered(confirmedWhenPlanned));
    }

    private void schedule(String kind, String associationId, Instant confirmed, Instant at) {
        work.schedule(
                kind,
                associationId + ":" + confirmed.toEpochMilli(),
                at,
                new Document(ASSOCIATION, associationId).append(CONFIRMED_AT, java.util.Date.from(confirmed)));
    }
}
