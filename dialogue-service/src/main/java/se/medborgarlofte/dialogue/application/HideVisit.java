package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Withholds a visit from everybody but the authorities, for instance when somebody must not be found; or shows it again. */
@Service
public class HideVisit {

    private final Access access;
    private final Visits visits;
    private final Clock clock;

    HideVisit(Access access, Visits visits, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.clock = clock;
    }

    public Stored<Visit> hide(Caller caller, String visitId, long revision) {
        require(caller, visitId);
        return visits.change(visitId, revision, visit -> visit.hide(caller.personId(), now()));
    }

    public Stored<Visit> show(Caller caller, String visitId, long revision) {
        require(caller, visitId);
        return visits.change(visitId, revision, visit -> visit.show(caller.personId(), now()));
    }

    private void require(Caller caller, String visitId) {
        String municipality = visits.load(visitId).state().request().municipalityCode();
        access.require(DialogueOperation.HIDE_VISIT, caller, Resource.in(municipality));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
