package se.medborgarlofte.eventing.admin;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.reemission.Reemission;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Durable work: what is open, what was given up and may be opened again; and re-emission, which is such work. */
@RestController
@RequestMapping(AdminPaths.BASE)
class WorkController {

    private static final int MOST_LISTED = 200;

    private final WorkQueue queue;
    private final AggregateStores stores;
    private final AuditLog audit;
    private final Clock businessTime;

    WorkController(WorkQueue queue, AggregateStores stores, AuditLog audit, Clock businessTime) {
        this.queue = queue;
        this.stores = stores;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    record Items(List<Item> items) {}

    record Item(
            String kind,
            String key,
            Instant dueAt,
            int attempts,
            String outcome,
            @Nullable String note,
            @Nullable Instant finishedAt) {}

    record Started(String id) {}

    @GetMapping("/work")
    Items work(@RequestParam(defaultValue = "OPEN") String outcome) {
        List<Document> found = switch (outcome) {
            case "OPEN" -> queue.open(MOST_LISTED);
            case "DONE", "GIVEN_UP", "CANCELLED" -> queue.history(WorkQueue.Outcome.valueOf(outcome), MOST_LISTED);
            default ->
                throw new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "outcome is one of OPEN, DONE, GIVEN_UP, CANCELLED");
        };
        return new Items(found.stream().map(WorkController::item).toList());
    }

    @PostMapping("/work/{kind}/{key}/retries")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String kind, @PathVariable String key, Principal operator) {
        if (!queue.reopen(kind, key)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such work that was given up");
        }
        audit.append("work", operator.getName(), "retry", kind + ":" + key, Map.of());
    }

    @PostMapping("/re-emissions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started reemit(Principal operator) {
        String id = Reemission.start(stores, queue, businessTime);
        audit.append("re-emission", operator.getName(), "start", id, Map.of());
        return new Started(id);
    }

    private static Item item(Document work) {
        Date finishedAt = work.getDate("finishedAt");
        String outcome = work.getString("outcome");
        return new Item(
                work.getString("kind"),
                work.getString("key"),
                work.getDate("dueAt").toInstant(),
                work.getInteger("attempts"),
                outcome == null ? "OPEN" : outcome,
                outcome == null ? work.getString("lastReason") : work.getString("note"),
                finishedAt == null ? null : finishedAt.toInstant());
    }
}
