package se.medborgarlofte.eventing.admin;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.handling.WaitingEvents;
import se.medborgarlofte.eventing.relay.ParkedAggregates;

/** What does not move: aggregates whose events the broker refused, and events that wait for what they refer to. */
@RestController
@RequestMapping(AdminPaths.BASE)
class OutboxController {

    private final ParkedAggregates parked;
    private final WaitingEvents waiting;
    private final AuditLog audit;

    OutboxController(ParkedAggregates parked, WaitingEvents waiting, AuditLog audit) {
        this.parked = parked;
        this.waiting = waiting;
        this.audit = audit;
    }

    record Items<T>(List<T> items) {}

    @GetMapping("/parked-aggregates")
    Items<ParkedAggregates.Parked> parked() {
        return new Items<>(parked.list());
    }

    @PostMapping("/parked-aggregates/{collection}/{id}/retries")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String collection, @PathVariable String id, Principal operator) {
        if (!parked.retry(collection, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such parked aggregate");
        }
        audit.append("outbox", operator.getName(), "retry-parked", id, Map.of("collection", collection));
    }

    @GetMapping("/waiting-events")
    Items<WaitingEvents.Waiting> waiting() {
        return new Items<>(waiting.list());
    }
}
