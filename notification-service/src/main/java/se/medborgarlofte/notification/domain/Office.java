package se.medborgarlofte.notification.domain;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is at an authority; letters that are not for one person in particular go to whoever is it. */
public enum Office {
    MUNICIPAL_COORDINATOR,
    ANALYST,
    POLICE_OFFICER,
    INVESTIGATOR,
    SEIZURE_CLERK,
    POLICE_CHIEF,
    BOARD_SECRETARY;

    /** The office of that name; empty for roles that are no office, as that of an inhabitant. */
    public static Optional<Office> of(String role) {
        return Arrays.stream(values())
                .filter(office -> office.name().equals(role))
                .findFirst();
    }
}
