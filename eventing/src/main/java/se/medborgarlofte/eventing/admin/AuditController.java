package se.medborgarlofte.eventing.admin;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.audit.AuditEntry;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.audit.Verification;

/** The audit log: entries of a stream, and the check that none was changed or removed. */
@RestController
@RequestMapping(AdminPaths.BASE + "/audit-streams")
class AuditController {

    private final AuditLog audit;

    AuditController(AuditLog audit) {
        this.audit = audit;
    }

    record Streams(List<String> items) {}

    record Entries(List<AuditEntry> items) {}

    record Finding(String stream, boolean intact, long entries, String finding) {}

    @GetMapping
    Streams streams() {
        return new Streams(audit.streams());
    }

    @GetMapping("/{stream}/entries")
    Entries entries(
            @PathVariable String stream,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(defaultValue = "20") int limit) {
        return new Entries(audit.entries(stream, from, Math.clamp(limit, 1, 100)));
    }

    @GetMapping("/{stream}/verification")
    Finding verify(@PathVariable String stream) {
        return switch (audit.verify(stream)) {
            case Verification.Intact intact -> new Finding(stream, true, intact.entries(), "every entry is as written");
            case Verification.Broken broken -> new Finding(stream, false, broken.atSequence(), broken.finding());
        };
    }
}
