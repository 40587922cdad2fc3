package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;

/** Letters to whoever holds an office, from the event to the mailbox; and letters that are not sent after all. */
class OfficesIT extends Scene {

    private static final String MATCH = "Polisen kan ha hittat något som är ditt";
    private static final String TO_SIGN = "Ett medborgarlöfte väntar på er underskrift";

    @Test
    void aPledgeThatTheBoardHasApprovedWaitsForTheChiefAndTheCoordinatorOfItsMunicipality() {
        Person chief = holder(Role.POLICE_CHIEF, "2901");
        Person coordinator = holder(Role.MUNICIPAL_COORDINATOR, "2901");
        Person elsewhere = holder(Role.POLICE_CHIEF, "2902");
        Person former = register(person(new Assignment(
                Role.POLICE_CHIEF, "police", Set.of("2901"), LocalDate.EPOCH, LocalDate.parse("2026-01-31"))));
        Person secretary = holder(Role.BOARD_SECRETARY, "2901");
        String pledgeId = Ids.uuidV7();

        probe.deliver("pledge", "pledge-board-decided", pledgeId, 6, approved("2901"));
        probe.deliver("pledge", "pledge-board-decided", pledgeId, 6, approved("2901"));

        awaitMails(chief, TO_SIGN);
        awaitMails(coordinator, TO_SIGN);
        assertThat(Mailbox.plainText(MAIL.accepted(chief.address()).getFirst()))
                .contains("/pledge/v1/pledges/" + pledgeId)
                .contains("A citizen pledge waits for your signature");

        // The next thing that happens there shows that nothing more came of the first.
        probe.deliver("pledge", "pledge-agreed", pledgeId, 7, approved("2901"));
        awaitMails(secretary, "Ett medborgarlöfte ska upp i kommunstyrelsen");
        assertThat(subjects(chief)).containsExactly(TO_SIGN);
        assertThat(subjects(elsewhere)).isEmpty();
        assertThat(subjects(former)).isEmpty();
    }

    @Test
    void whoeverGetsAnOfficeThatNobodyHeldIsToldWhatWaits() {
        String pledgeId = Ids.uuidV7();
        probe.deliver("pledge", "pledge-agreed", pledgeId, 4, approved("2903"));
        String key = pledgeId + ":content:2:pledge-to-board:BOARD_SECRETARY";
        soon().until(() -> openWork("notice").stream()
                .anyMatch(open -> key.equals(open.getString("key"))
                        && "nobody holds the office".equals(open.getString("lastReason"))));

        Person secretary = holder(Role.BOARD_SECRETARY, "2903");
        soon().until(() -> work.bringForward("notice", key, Instant.now()));

        awaitMails(secretary, "Ett medborgarlöfte ska upp i kommunstyrelsen");
    }

    @Test
    void aQuestionThatWasHeldUntilTheClaimWasJudgedIsNotSentAnyMore() {
        Person claimant = register(Person.inhabitant());
        Person clerk = register(Person.inhabitant());
        String custodyId = Ids.uuidV7();
        String investigator =
                person(Assignment.of(Role.INVESTIGATOR, "police", "1281")).bearer();
        String hold =
                """
                {"causeSubject":"%s","municipalityCode":"1281","reason":"RIVAL_CLAIM","until":"%s"}
                """.formatted(custodyId, Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS));
        String holdId = api.post("/notification/v1/holds", investigator, hold, "Idempotency-Key", custodyId)
                .body()
                .get("id")
                .asString();

        Map<String, Object> custody = custody(clerk, claimant);
        probe.deliver("property", "claim-question-put", custodyId, 4, custody);
        soon().until(() -> isPostponed(claimant));
        probe.deliver("property", "claim-judged", custodyId, 5, custody);
        soon().until(() -> messagesTo(claimant).size() == 2);
        assertThat(statuses(claimant)).as("what is held is not seen").isEmpty();
        assertThat(api.delete("/notification/v1/holds/" + holdId, investigator, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(204);

        awaitMails(claimant, "Ditt anspråk är prövat");
        soon().untilAsserted(
                        () -> assertThat(statuses(claimant)).containsExactlyInAnyOrder("HANDED_OVER", "SUPPRESSED"));
    }

    @Test
    void anInsurerWithoutAnAddressIsReachedByTheInvestigatorsUnlessItLeavesOneInTime() {
        Person investigator = holder(Role.INVESTIGATOR, "2911");
        Person insurer = Person.inhabitant();
        Person late = Person.inhabitant();
        String unreached = confirmedFor(insurer);
        String reached = confirmedFor(late);
        soon().until(() -> !waitingFor(insurer).isEmpty() && !waitingFor(late).isEmpty());
        register(late);
        awaitMails(late, MATCH);
        probe.deliver("property", "match-owner-told", reached, 3, told(reached, late));
        String next = confirmedFor(late);
        soon().until(() -> subjects(late).size() == 2);

        for (String match : List.of(reached, unreached)) {
            soon().until(() ->
                    work.bringForward("notice", match + ":untold:2:match-untold:INVESTIGATOR", Instant.now()));
        }

        awaitMails(investigator, "En träff som ingen har kunnat meddelas om");
        assertThat(Mailbox.plainText(MAIL.accepted(investigator.address()).getFirst()))
                .contains("/property/v1/matches/" + unreached);
        soon().until(() -> statuses(investigator).contains("SUPPRESSED"));
        assertThat(openWork("notice").stream().map(open -> open.getString("key")))
                .as("who is known is told, and nobody besides")
                .noneMatch(key -> key.startsWith(next));
        assertThat(waitingFor(insurer))
                .as("told as soon as it leaves an address")
                .hasSize(1);
    }

    private String confirmedFor(Person receiver) {
        String matchId = Ids.uuidV7();
        Map<String, Object> match = Happenings.match(matchId, receiver);
        match.put("municipalityCode", "2911");
        match.put("receiverId", receiver.id());
        probe.deliver("property", "match-confirmed", matchId, 2, match);
        return matchId;
    }

    private static Map<String, Object> told(String matchId, Person receiver) {
        Map<String, Object> match = Happenings.match(matchId, receiver);
        match.put("ownerToldAt", "2026-11-30T14:00:00Z");
        return match;
    }

    private Person holder(Role role, String area) {
        return register(person(Assignment.of(role, "authority", area)));
    }

    private static Person person(Assignment... assignments) {
        String id = UUID.randomUUID().toString();
        return new Person(id, "official-" + id + "@example.se", assignments);
    }

    private static Map<String, Object> approved(String municipality) {
        Map<String, Object> pledge = new HashMap<>(Map.of("municipalityCode", municipality, "contentRevision", 2));
        pledge.put("boardDecision", Map.of("outcome", "APPROVED"));
        pledge.put("parties", List.of(Map.of("party", "POLICE"), Map.of("party", "MUNICIPALITY")));
        return pledge;
    }

    private static Map<String, Object> custody(Person clerk, Person claimant) {
        return Map.of(
                "seizureId", UUID.randomUUID().toString(),
                "municipalityCode", "1281",
                "responsiblePersonId", clerk.id(),
                "seizedItemId", UUID.randomUUID().toString(),
                "receiverId", claimant.id());
    }
}
