package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.id.Ids;
import tools.jackson.databind.JsonNode;

/** Things stolen together are often found together: one that is certain speaks for the rest. */
class CollectiveMatchingIT extends RegistryStory {

    @Test
    void aThingThatIsConfirmedMakesTheRestOfItsTheftLikelier() {
        String serial = unique("SN").toUpperCase(java.util.Locale.ROOT);
        Map<String, Object> camera =
                Map.of("category", "CAMERA", "brand", "Canon", "identifiers", List.of(identifier("SERIAL", serial)));
        Map<String, Object> bag = Map.of("category", "BAG", "brand", "Lowepro", "description", "Kamerväska, svart");
        String report = created(api().post(People.ANNA, "/property/v1/theft-reports", theft(camera, bag)));
        String seizure = created(api().post(People.HANNA, "/property/v1/seizures", seizure(camera, bag)));
        double alone = bagOf(
                        report,
                        candidates(seizure, answer -> !bagOf(report, answer).isMissingNode()))
                .path("probability")
                .asDouble();
        confirmByTwo(matchOf(seizure));

        JsonNode together = candidates(
                seizure, answer -> bagOf(report, answer).path("probability").asDouble() > alone);
        assertThat(bagOf(report, together).path("reasons").toString())
                .contains("En annan sak från samma händelse är redan träff");
    }

    /** The seized bag's candidate that is the bag of the report. */
    private static JsonNode bagOf(String report, JsonNode answer) {
        String bag = Ids.uuidV5("stolen-item:" + report + ":1");
        return answer.path("candidates")
                .valueStream()
                .filter(candidate -> candidate.path("itemId").asString().equals(bag))
                .findFirst()
                .orElseGet(() -> answer.path("none of them"));
    }

    private JsonNode candidates(String seizure, Predicate<JsonNode> until) {
        String path = "/property/v1/seizures/" + seizure + "/items/" + Ids.uuidV5("seized-item:" + seizure + ":1")
                + "/candidates";
        return await("candidates of the bag of seizure " + seizure)
                .atMost(Duration.ofSeconds(40))
                .until(
                        () -> api().get(People.FATIMA, path),
                        answer -> answer.status() == 200 && until.test(answer.json()))
                .json();
    }

    private static Map<String, Object> theft(Object... things) {
        return Map.of(
                "municipalityCode",
                "1230",
                "stolenFrom",
                LocalDate.now().minusDays(2).toString(),
                "stolenTo",
                LocalDate.now().minusDays(1).toString(),
                "items",
                List.of(things));
    }

    private static Map<String, Object> seizure(Object... things) {
        return Map.of(
                "municipalityCode",
                "1281",
                "caseNumber",
                "5000-K1234567-26",
                "seizedAt",
                Instant.now().minusSeconds(600).toString(),
                "found",
                "HOUSE_SEARCH",
                "items",
                List.of(things));
    }
}
