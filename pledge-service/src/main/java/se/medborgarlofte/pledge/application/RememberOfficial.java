package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.pledge.domain.Official;

/**
 * Remembers who has which function in which area, by the assignments of those who come. There is no register of roles
 * to ask: the identity provider states them one token at a time.
 */
@Component
public final class RememberOfficial {

    /** An instance writes each assignment once; so many it remembers having written. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Officials officials;
    private final Map<Seen, Boolean> written = new ConcurrentHashMap<>();

    RememberOfficial(Officials officials) {
        this.officials = officials;
    }

    private record Seen(
            String area, Official official, @Nullable LocalDate until) {}

    /** Remembers the caller's functions. */
    public void remember(Caller caller) {
        for (Assignment assignment : caller.assignments()) {
            Official.Function function = function(assignment.role());
            if (function != null) {
                Official official = new Official(function, caller.personId());
                assignment.areas().forEach(area -> keep(new Seen(area, official, assignment.validTo())));
            }
        }
    }

    private void keep(Seen seen) {
        if (written.containsKey(seen)) {
            return;
        }
        officials.keep(seen.area(), seen.official(), seen.until());
        if (written.size() >= MOST_REMEMBERED) {
            written.clear();
        }
        written.put(seen, true);
    }

    private static Official.@Nullable Function function(Role role) {
        return switch (role) {
            case MUNICIPAL_COORDINATOR -> Official.Function.MUNICIPAL_COORDINATOR;
            case BOARD_SECRETARY -> Official.Function.BOARD_SECRETARY;
            case POLICE_CHIEF -> Official.Function.POLICE_CHIEF;
            case CITIZEN,
                    CONTACT_PERSON,
                    REPORTER,
                    ANALYST,
                    POLICE_OFFICER,
                    INVESTIGATOR,
                    SEIZURE_CLERK,
                    AUDITOR,
                    ADMIN,
                    AGENCY -> null;
        };
    }
}
