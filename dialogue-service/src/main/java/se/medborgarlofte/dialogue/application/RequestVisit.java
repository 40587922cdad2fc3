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
    private final FreeTexts texts;
    private final Clock clock;

    RequestVisit(Access access, Visits visits, FreeTexts texts, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.texts = texts;
        this.clock = clock;
    }

    public Stored<Visit> request(Caller caller, CommandKey key, NewVisit visit) {
        access.require(DialogueOperation.REQUEST_VISIT, caller, Resource.in(visit.municipalityCode()));
        PersonalDataCheck.require("/topic", visit.topic());
        return Refusals.asProblems(() -> visits.create(key, Visit.request(requested(caller, key.id(), visit))));
    }

    private VisitRequest requested(Caller caller, String visitId, NewVisit visit) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        VisitTime time = time(visitId, visit, now);
        return new VisitRequest(
                visit.municipalityCode(),
                caller.personId(),
                visit.kind(),
                time,
                visit.placeKind(),
                texts.seal(FreeText.VISIT_TOPIC, visitId, visit.topic()),
                now);
    }

    /** A repeated command gets its first answer, even when the visit's time has come meanwhile. */
    private VisitTime time(String visitId, NewVisit visit, Instant now) {
        Instant startsAt = visit.startsAt().truncatedTo(ChronoUnit.MILLIS);
        Instant endsAt = visit.endsAt().truncatedTo(ChronoUnit.MILLIS);
        return visits.contains(visitId) ? new VisitTime(startsAt, endsAt) : VisitTime.requested(startsAt, endsAt, now);
    }
}
