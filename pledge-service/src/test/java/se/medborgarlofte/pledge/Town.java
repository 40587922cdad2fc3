package se.medborgarlofte.pledge;

import static se.medborgarlofte.http.Role.ANALYST;
import static se.medborgarlofte.http.Role.BOARD_SECRETARY;
import static se.medborgarlofte.http.Role.CITIZEN;
import static se.medborgarlofte.http.Role.MUNICIPAL_COORDINATOR;
import static se.medborgarlofte.http.Role.POLICE_CHIEF;
import static se.medborgarlofte.http.Role.POLICE_OFFICER;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;

/** A municipality that no other test uses, with the people who work for it. */
record Town(
        String code,
        Person citizen,
        Person analyst,
        Person coordinator,
        Person officer,
        Person chief,
        Person secretary) {

    private static final AtomicInteger CODES = new AtomicInteger(2000);

    /** Somebody who is signed in. */
    record Person(String id, String bearer) {

        static Person with(Role role, String organisation, String area) {
            String id = UUID.randomUUID().toString();
            return new Person(id, TestTokens.bearer(id, Assignment.of(role, organisation, area)));
        }
    }

    static Town fresh() {
        return of(Integer.toString(CODES.incrementAndGet()));
    }

    static Town of(String code) {
        return new Town(
                code,
                Person.with(CITIZEN, code, code),
                Person.with(ANALYST, code, code),
                Person.with(MUNICIPAL_COORDINATOR, code, code),
                Person.with(POLICE_OFFICER, "police-south", code),
                Person.with(POLICE_CHIEF, "police-south", code),
                Person.with(BOARD_SECRETARY, code, code));
    }
}
