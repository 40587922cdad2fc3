package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyEvent;

/** Sees to it that those who keep a custody hear of each clock of the law before it runs out and when it has. */
@Service
public class FollowClocks {

    private final Clock clock;
    private final AuditLog audit;
    private final ClockQueue queue;
    private final AggregateStore<Custody, CustodyEvent> custodies;

    FollowClocks(Clock clock, AuditLog audit, ClockQueue queue, AggregateStore<Custody, CustodyEvent> custodies) {
        this.clock = clock;
        this.audit = audit;
        this.queue = queue;
        this.custodies = custodies;
    }

    /** Tells what is to be told today and plans the next look; doing so again changes nothing. */
    public void follow(String seizureId) {
        String custodyId = CustodyBook.id(seizureId);
        LocalDate today = Custody.dayOf(clock.instant());
        Custody seen = custodies
                .find(custodyId)
                .orElseThrow(() -> new NotYetKnownException(seizureId))
                .state();
        Decision<Custody, CustodyEvent> due = seen.tellOfClocks(today);
        if (!due.events().isEmpty()) {
            audit.append(CustodyBook.stream(seizureId), "law", "tell-of-clocks", seizureId, Map.of());
            custodies.change(custodyId, custody -> custody.tellOfClocks(today));
        }
        due.state().nextTellingOfClocks(today).ifPresent(day -> queue.lookOn(day, seizureId));
    }
}
