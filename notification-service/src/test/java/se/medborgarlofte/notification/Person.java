package se.medborgarlofte.notification;

import java.util.Arrays;
import java.util.UUID;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;

/** Someone with a mailbox of their own, new in each test. */
public record Person(String id, String address, Assignment... assignments) {

    public static Person with(Role... roles) {
        String id = UUID.randomUUID().toString();
        Assignment[] assignments = Arrays.stream(roles)
                .map(role -> Assignment.of(role, "organisation", "1230"))
                .toArray(Assignment[]::new);
        return new Person(id, "person-" + id + "@example.se", assignments);
    }

    public static Person inhabitant() {
        return with(Role.CITIZEN);
    }

    public String bearer() {
        return TestTokens.bearerWithEmail(id, address, assignments);
    }

    public String bearerWithoutVerifiedEmail() {
        return TestTokens.bearer(id, assignments);
    }
}
