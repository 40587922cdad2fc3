package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.Arrays;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.pledge.domain.Party;

/** For which party somebody works. */
final class PartyOfCaller {

    private static final Role[] ROLES = {
        Role.POLICE_OFFICER, Role.POLICE_CHIEF, Role.ANALYST, Role.MUNICIPAL_COORDINATOR, Role.BOARD_SECRETARY
    };

    private PartyOfCaller() {}

    /** The police if one of the caller's roles in the area is given by a police organisation, else the municipality. */
    static Party of(Caller caller, String area, LocalDate today) {
        return Arrays.stream(ROLES)
                        .map(role -> caller.organisationFor(role, area, today))
                        .anyMatch(organisation -> organisation != null && organisation.startsWith("police"))
                ? Party.POLICE
                : Party.MUNICIPALITY;
    }
}
