package se.medborgarlofte.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

/** Only what the token says clearly gives a right. */
class CallersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void rolesCountInTheirAreaAndTime() {
        Caller caller = callerWith(
                assignment("CITIZEN", List.of("1230"), "2025-01-01", null),
                assignment("POLICE_OFFICER", List.of("*"), "2025-01-01", "2026-11-21"));

        assertThat(caller.has(Role.CITIZEN, "1230", TODAY)).isTrue();
        assertThat(caller.has(Role.CITIZEN, "1281", TODAY)).isFalse();
        assertThat(caller.has(Role.CITIZEN, "1230", LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(caller.has(Role.POLICE_OFFICER, "1281", TODAY)).isFalse();
        assertThat(caller.has(Role.POLICE_OFFICER, "1281", TODAY.minusDays(1))).isTrue();
        assertThat(caller.organisationFor(Role.CITIZEN, "1230", TODAY)).isEqualTo("police-south");
        assertThat(caller.organisationFor(Role.CITIZEN, "1281", TODAY)).isNull();
    }

    @Test
    void anAssignmentThatCannotBeReadGivesNoRightAndHarmsNoOther() {
        Caller caller = callerWith(
                assignment("WIZARD", List.of("*"), "2025-01-01", null),
                assignment("ADMIN", List.of("*"), "some day", null),
                assignment("ADMIN", List.of("*"), null, null),
                assignment("CITIZEN", List.of("1230"), "2025-01-01", null));

        assertThat(caller.assignments()).extracting(Assignment::role).containsExactly(Role.CITIZEN);
    }

    @Test
    void aTokenWithoutAssignmentsOrWithNonsenseGivesNoRole() {
        assertThat(Callers.of(token(Map.of("sub", "anna"))).assignments()).isEmpty();
        assertThat(Callers.of(token(Map.of("sub", "anna", "assignments", "ADMIN")))
                        .assignments())
                .isEmpty();
        assertThat(Callers.of(token(Map.of("sub", "anna", "assignments", List.of("ADMIN"))))
                        .assignments())
                .isEmpty();
    }

    @Test
    void aTokenThatNamesNobodyIsNobody() {
        Caller caller = Callers.of(token(
                Map.of("sub", "", "assignments", List.of(assignment("ADMIN", List.of("*"), "2025-01-01", null)))));

        assertThat(caller).isEqualTo(Caller.anonymous());
    }

    @Test
    void onlyAValidIdentityNumberIsKnownAndItIsNeverWritten() {
        Caller identified = Callers.of(token(Map.of("sub", "anna", Callers.IDENTITY_NUMBER, "19811228-9874")));
        Caller mistaken = Callers.of(token(Map.of("sub", "anna", Callers.IDENTITY_NUMBER, "198112289875")));
        Caller impossible = Callers.of(token(Map.of("sub", "anna", Callers.IDENTITY_NUMBER, "8112289874")));

        assertThat(identified.identityNumber()).isEqualTo("198112289874");
        assertThat(mistaken.identityNumber()).isNull();
        assertThat(impossible.identityNumber()).as("without its century").isNull();
        assertThat(identified.toString()).doesNotContain("9874");
    }

    @Test
    void onlyAVerifiedAddressIsKnownAndItIsNeverWritten() {
        Caller verified = Callers.of(token(Map.of("sub", "anna", "email", "anna@example.se", "email_verified", true)));
        Caller unverified = Callers.of(token(Map.of("sub", "anna", "email", "anna@example.se")));

        assertThat(verified.verifiedEmail()).isEqualTo("anna@example.se");
        assertThat(unverified.verifiedEmail()).isNull();
        assertThat(verified.toString()).doesNotContain("example.se");
    }

    @SafeVarargs
    private static Caller callerWith(Map<String, Object>... assignments) {
        return Callers.of(token(Map.of("sub", "anna", "assignments", Arrays.asList(assignments))));
    }

    private static Map<String, Object> assignment(String role, List<String> areas, String from, String to) {
        Map<String, Object> assignment = new HashMap<>();
        assignment.put("role", role);
        assignment.put("organisation", "police-south");
        assignment.put("areas", areas);
        assignment.put("validFrom", from);
        assignment.put("validTo", to);
        return assignment;
    }

    private static Jwt token(Map<String, Object> claims) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .claims(c -> c.putAll(claims))
                .build();
    }
}
