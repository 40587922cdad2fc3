package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.Hold;

/** An investigator holds every notice about a matter until a moment, whether it is ordered already or comes later. */
@Service
public class PlaceHold {

    /** Nobody is kept in the dark for ever by a forgotten hold. */
    private static final Duration AT_MOST = Duration.ofDays(30);

    private final Access access;
    private final Holds holds;
    private final AuditLog audit;
    private final Clock clock;

    PlaceHold(Access access, Holds holds, AuditLog audit, Clock clock) {
        this.access = access;
        this.holds = holds;
        this.audit = audit;
        this.clock = clock;
    }

    public void place(Caller caller, CommandKey key, Hold hold, PlacedHold.HoldReason reason) {
        access.require(NotificationOperation.PLACE_HOLD, caller, Resource.in(hold.area()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!hold.until().isAfter(now) || hold.until().isAfter(now.plus(AT_MOST))) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/until", "hold-until");
        }
        PlacedHold placed = new PlacedHold(key.id(), hold, reason, caller.personId(), now, Optional.empty(), 1);
        if (holds.place(placed, key.bodyHash())) {
            audit.append(
                    "holds", caller.personId(), "place-hold", hold.causeSubject(), Map.of("reason", reason.name()));
        }
    }
}
