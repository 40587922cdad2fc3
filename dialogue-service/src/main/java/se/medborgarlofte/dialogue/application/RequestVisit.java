package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitRequest;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;

/** Asks police and municipality for a visit. */
@Service
public class RequestVisit {

    private final Access access;
    private final Visits visits;
    private final ProposeVisit proposeVisit;
    private final FreeTexts texts;
    private final Clock clock;

    RequestVisit(Access access, Visits visits, ProposeVisit proposeVisit, FreeTexts texts, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.proposeVisit = proposeVisit;
        this.texts = texts;
        this.clock = clock;
    }

    public Stored<Visit> request(Caller caller, CommandKey key, NewVisit visit) {
        access.require(DialogueOperation.REQUEST_VISIT, caller, Resource.in(visit.municipalityCode()));
        PersonalDataCheck.require("/topic", visit.topic());
        Stored<Visit> requested =
                Refusals.asProblems(() -> visits.create(key, Visit.request(requested(caller, key.id(), visit))));
        // At once, so that whoever asked sees it; should the service stop here, the event of the request does it.
        proposeVisit.propose(requested.id());
        return requested;
    }

    private VisitRequest requested(Caller caller, String visitId, NewVisit visit) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        VisitTime time = time(visitId, visit, now);
        return new VisitRequest(
                visit.municipalityCode(),
                caller.personId(),
                visit.kind(),
                time,
                visit.alternatives(),
                visit.placeKind(),
                texts.seal(FreeText.VISIT_TOPIC, visitId, visit.topic()),
                visit.subject(),
                visit.associationId(),
                visit.expectedAttendance(),
                now);
    }

    /** A repeated command gets its first answer, even when the visit's time has come meanwhile. */
    private VisitTime time(String visitId, NewVisit visit, Instant now) {
        Instant startsAt = visit.startsAt().truncatedTo(ChronoUnit.MILLIS);
        Instant endsAt = visit.endsAt().truncatedTo(ChronoUnit.MILLIS);
        return visits.contains(visitId) ? new VisitTime(startsAt, endsAt) : VisitTime.requested(startsAt, endsAt, now);
    }
}
