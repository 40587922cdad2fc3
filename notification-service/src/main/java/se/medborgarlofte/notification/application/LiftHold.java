package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** An investigator lifts a hold; what has waited for it goes at once. */
@Service
public class LiftHold {

    private final Access access;
    private final Holds holds;
    private final HurryMessages hurry;
    private final AuditLog audit;
    private final Clock clock;

    LiftHold(Access access, Holds holds, HurryMessages hurry, AuditLog audit, Clock clock) {
        this.access = access;
        this.holds = holds;
        this.hurry = hurry;
        this.audit = audit;
        this.clock = clock;
    }

    public void lift(Caller caller, String id, long revision) {
        PlacedHold placed = holds.find(id).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        access.require(
                NotificationOperation.LIFT_HOLD,
                caller,
                Resource.in(placed.hold().area()));
        if (placed.revision() != revision || !holds.lift(lifted(placed))) {
            throw Problem.of(CommonProblem.STALE_VERSION);
        }
        audit.append("holds", caller.personId(), "lift-hold", placed.hold().causeSubject(), Map.of("hold", id));
        hurry.about(placed.hold().causeSubject());
    }

    private PlacedHold lifted(PlacedHold placed) {
        return new PlacedHold(
                placed.id(),
                placed.hold(),
                placed.reason(),
                placed.placedBy(),
                placed.placedAt(),
                Optional.of(clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                placed.revision() + 1);
    }
}
