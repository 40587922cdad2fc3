package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /** Its note is asked for. */
    public static final String REPORT = "visit-report";

    /** The payload of {@link #REPORT}: how often it will have been asked for. */
    public static final String CHASE = "chase";

    /** The work's payload: the visit, and the number of its proposal or calendar entry. */
    public static final String VISIT = "visitId";

    public static final String NUMBER = "number";

    private final Visits visits;
    private final WorkQueue work;
    private final VisitSettings settings;
    private final MeetingSettings afterMeetings;
    private final Clock clock;

    PlanVisit(Visits visits, WorkQueue work, VisitSettings settings, MeetingSettings afterMeetings, Clock clock) {
        this.visits = visits;
        this.work = work;
        this.settings = settings;
        this.afterMeetings = afterMeetings;
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
            case CONFIRMED -> {
                reminder(visitId, visit);
                reports(visitId, visit);
            }
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

    private void reports(String visitId, Visit visit) {
        List<Duration> chases =
                List.of(afterMeetings.firstChase(), afterMeetings.secondChase(), afterMeetings.escalation());
        for (int chase = 1; chase <= chases.size(); chase++) {
            int version = visit.calendarVersions();
            work.schedule(
                    REPORT,
                    visitId + ":" + version + ":" + chase,
                    visit.time().endsAt().plus(chases.get(chase - 1)),
                    new Document(VISIT, visitId).append(NUMBER, version).append(CHASE, chase));
        }
    }

    private void schedule(String kind, String visitId, int number, Instant at) {
        work.schedule(kind, visitId + ":" + number, at, new Document(VISIT, visitId).append(NUMBER, number));
    }
}
