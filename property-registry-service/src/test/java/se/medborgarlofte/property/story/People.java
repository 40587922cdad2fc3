package se.medborgarlofte.property.story;

import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;

/** The people of the stories: an opaque id and what their token says. */
public enum People {
    ANNA(1, Role.CITIZEN, "1230", "1230"),
    OSKAR(2, Role.CITIZEN, "1281", "1281"),
    DAVID(3, Role.POLICE_OFFICER, "police-south", "1230"),
    ERIK(4, Role.POLICE_OFFICER, "police-south", "1281"),
    FATIMA(5, Role.INVESTIGATOR, "police-south", "1281"),
    GUSTAV(6, Role.INVESTIGATOR, "police-south", "1281"),
    HANNA(7, Role.SEIZURE_CLERK, "police-south", "1281"),
    KARIN(8, Role.ANALYST, "1281", "1281"),
    INVESTIGATOR_ELSEWHERE(9, Role.INVESTIGATOR, "police-south", "1263"),
    ADMIN(10, Role.ADMIN, "platform", Assignment.EVERYWHERE),
    SIGRID(11, Role.ADMIN, "platform", "*"),
    PETRA(12, Role.POLICE_CHIEF, "police-south", "1281"),
    EVA(13, Role.CITIZEN, "1281", "1281");

    private final String personId;
    private final Assignment assignment;

    People(int number, Role role, String organisation, String area) {
        this.personId = "5f1c2a60-0c1e-4f0e-9a3b-%012d".formatted(number);
        this.assignment = Assignment.of(role, organisation, area);
    }

    public String personId() {
        return personId;
    }

    String bearer() {
        return TestTokens.bearer(personId, assignment);
    }
}
