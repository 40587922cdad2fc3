package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Proposal;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.work.WorkQueue;

/**
 * Plans what is to happen to a visit by itself, from the visit as it is now. Each plan has a key of its own for what it
 * is about, so planning again changes nothing; whether a plan still holds is looked at when its time comes.
 */
@Service
public class PlanVisit {

    /** Silence counts as a no. */
    public static final String PROPOSAL_DEADLINE = "visit-proposal-deadline";

    /** Everybody is reminded. */
    public static final String REMINDER = "visit-reminder";

    /** Nobody was found in time. */
    public static final String LAST_CHANCE = "visit-last-chance";

    /** The work's payload: the visit, and the number of its proposal or calendar entry. */
    public static final String VISIT = "visitId";

    public static final String NUMBER = "number";

    private final Visits visits;
    private final WorkQueue work;
    private final VisitSettings settings;
    private final Clock clock;

    PlanVisit(Visits visits, WorkQueue work, VisitSettings settings, Clock clock) {
        this.visits = visits;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    public void plan(String visitId) {
        Visit visit = visits.load(visitId).state();
        Proposal proposal = visit.proposal();
        if (proposal != null) {
            schedule(PROPOSAL_DEADLINE, visitId, proposal.number(), proposal.respondBy());
        }
        switch (visit.state()) {
            case REQUESTED, PARTLY_CONFIRMED -> lastChance(visitId, visit);
            case CONFIRMED -> reminder(visitId, visit);
            case HELD, CANCELLED, LAPSED -> {
                // Nothing more happens to it.
            }
        }
    }

    private void lastChance(String visitId, Visit visit) {
        Instant at = visit.lastChance();
        work.schedule(LAST_CHANCE, visitId + ":" + at.getEpochSecond(), at, new Document(VISIT, visitId));
    }

    /** Whoever promises at the last moment needs no reminder. */
    private void reminder(String visitId, Visit visit) {
        Instant at = visit.time().startsAt().minus(settings.remindBefore());
        if (at.isAfter(clock.instant())) {
            schedule(REMINDER, visitId, visit.calendarVersions(), at);
        }
    }

    private void schedule(String kind, String visitId, int number, Instant at) {
        work.schedule(kind, visitId + ":" + number, at, new Document(VISIT, visitId).append(NUMBER, number));
    }
}
