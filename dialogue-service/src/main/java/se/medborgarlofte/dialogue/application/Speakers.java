package se.medborgarlofte.dialogue.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.dialogue.domain.Seat;
import se.medborgarlofte.dialogue.domain.Sweden;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Problem;

/** Gives a seat to somebody who may speak for an authority at a visit, and to nobody else. */
@Component
class Speakers {

    private final Representatives representatives;

    Speakers(Representatives representatives) {
        this.representatives = representatives;
    }

    /** A seat under a new booking; working hours are no hindrance when an authority promises somebody by name. */
    Seat seat(Visit visit, VisitTime time, Party party, String personId, String booking) {
        Representative person = representatives
                .find(RegisterRepresentative.idOf(personId))
                .map(Stored::state)
                .filter(it -> it.party() == party && maySpeak(it, visit, time))
                .orElseThrow(() -> Problem.of(DialogueProblem.NO_MANDATE));
        return new Seat(
                party, personId, booking, person.blockedBy(time, visit.request().placeKind()));
    }

    private static boolean maySpeak(Representative person, Visit visit, VisitTime time) {
        return person.maySpeak(
                visit.request().municipalityCode(), visit.request().subject(), Sweden.dayOf(time.startsAt()));
    }
}
