package se.medborgarlofte.dialogue;

import java.util.UUID;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;

/** Somebody with a role in a municipality, new for each story. */
record Person(String id, Assignment... assignments) {

    static Person inhabitantOf(String municipality) {
        return with(Role.CITIZEN, municipality, municipality);
    }

    static Person contactPersonIn(String municipality) {
        return with(Role.CONTACT_PERSON, municipality, municipality);
    }

    static Person coordinatorOf(String municipality) {
        return with(Role.MUNICIPAL_COORDINATOR, municipality, municipality);
    }

    static Person analystOf(String municipality) {
        return with(Role.ANALYST, municipality, municipality);
    }

    static Person officerIn(String municipality) {
        return with(Role.POLICE_OFFICER, "police-south", municipality);
    }

    static Person chiefIn(String municipality) {
        return with(Role.POLICE_CHIEF, "police-south", municipality);
    }

    static Person everywhere() {
        return with(Role.POLICE_OFFICER, "police-south", Assignment.EVERYWHERE);
    }

    static Person coordinatorEverywhere() {
        return with(Role.MUNICIPAL_COORDINATOR, "everywhere", Assignment.EVERYWHERE);
    }

    String signedIn() {
        return TestTokens.bearer(id, assignments);
    }

    private static Person with(Role role, String organisation, String municipality) {
        return new Person(UUID.randomUUID().toString(), Assignment.of(role, organisation, municipality));
    }
}
