package se.medborgarlofte.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Decides access inside the use case, on the day that the business clock shows in Sweden. */
public final class Access {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    /**
     * @param clock the business clock: an assignment that starts tomorrow works when business time has moved there
     */
    public Access(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets the caller through or stops the use case.
     *
     * @throws AccessDenied when no grant of the operation's rule holds; answered 403, or 401 to an anonymous caller
     */
    public void require(Operation operation, Caller caller, Resource resource) {
        if (!allows(operation, caller, resource)) {
            throw new AccessDenied(operation, caller);
        }
    }

    /** Whether {@link #require} would let the caller through; for lists that show only what the caller may read. */
    public boolean allows(Operation operation, Caller caller, Resource resource) {
        return operation.rule().admits(caller, resource, LocalDate.ofInstant(clock.instant(), SWEDEN));
    }
}
