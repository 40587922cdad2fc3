package se.medborgarlofte.http;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sent the request, as their verified token says. A controller method gets it as a parameter.
 *
 * @param personId the token's subject, an opaque identifier; empty for somebody who has not signed in
 * @param assignments the roles, whether valid today or not
 * @param verifiedEmail the e-mail address, only when the identity provider has verified it
 * @param identityNumber the personal identity number by which the person has identified themselves electronically, as
 *     twelve digits; null when the token names none
 */
public record Caller(
        String personId,
        List<Assignment> assignments,
        @Nullable String verifiedEmail,
        @Nullable String identityNumber) {

    private static final Caller ANONYMOUS = new Caller("", List.of(), null, null);

    public Caller {
        assignments = List.copyOf(assignments);
    }

    /** Somebody whose personal identity number the token does not name. */
    public Caller(String personId, List<Assignment> assignments, @Nullable String verifiedEmail) {
        this(personId, assignments, verifiedEmail, null);
    }

    /** Somebody who has not signed in. */
    public static Caller anonymous() {
        return ANONYMOUS;
    }

    public boolean isAnonymous() {
        return personId.isEmpty();
    }

    /** Whether the caller holds the role in the area on that day. */
    public boolean has(Role role, String area, LocalDate on) {
        return held(role, on).anyMatch(assignment -> assignment.covers(area));
    }

    /** Whether the caller holds the role on that day, in whichever area. */
    public boolean hasAnywhere(Role role, LocalDate on) {
        return held(role, on).findAny().isPresent();
    }

    /** The organisation for which the caller holds the role in the area on that day; null when they do not hold it. */
    public @Nullable String organisationFor(Role role, String area, LocalDate on) {
        return held(role, on)
                .filter(assignment -> assignment.covers(area))
                .map(Assignment::organisation)
                .findFirst()
                .orElse(null);
    }

    private Stream<Assignment> held(Role role, LocalDate on) {
        return assignments.stream().filter(a -> a.role() == role && a.validOn(on));
    }

    /** Without what identifies a person elsewhere, so that a caller written to a log by mistake gives nobody away. */
    @Override
    public String toString() {
        return "Caller[" + (isAnonymous() ? "anonymous" : personId) + "]";
    }
}
