package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What police record, and the figures that come of it. */
class SeizingAndCheckingIT extends RegistryStory {
    private static final String CHECKS = "/property/v1/uv-checks";
    private static final String SEIZURES = "/property/v1/seizures";
    private static final String FIGURES = "/property/v1/area-month-figures";

    @Test
    void aNegativeCheckIsLoggedAndTold() {
        String check = created(api().post(People.ERIK, CHECKS, check("1281", 14, 0)));

        assertThat(published(check, 1)).containsExactly("uv-check-recorded");
        assertThat(lastPublished(check).path("hits").asInt()).isZero();
        assertThat(api().get(People.HANNA, CHECKS + "/" + check)
                        .json()
                        .path("itemsChecked")
                        .asInt())
                .isEqualTo(14);
        assertThat(api().get(People.DAVID, CHECKS + "/" + check).status()).isEqualTo(403);
    }

    @Test
    void anImpossibleCheckIsRefused() {
        var tooMany = api().post(People.ERIK, CHECKS, check("1281", 2, 3), "Accept-Language", "en");
        var missing = api().post(People.ERIK, CHECKS, Map.of("municipalityCode", "1281"));

        assertThat(tooMany.json().at("/errors/0/message").asString())
                .isEqualTo("There are more hits than things checked.");
        assertThat(missing.json().path("errors")).hasSize(4);
        assertThat(api().post(People.ERIK, CHECKS, check("1230", 2, 0)).status())
                .isEqualTo(403);
        assertThat(api().post(People.ANNA, CHECKS, check("1281", 2, 0)).status())
                .isEqualTo(403);
    }

    @Test
    void aSeizureIsReadWhereItWasMadeWithItsNumbers() {
        String serial = unique("sn");
        String seizure = seize(bicycle(identifier("SERIAL", serial)));
        var read = api().get(People.FATIMA, SEIZURES + "/" + seizure);

        assertThat(read.json().path("caseNumber").asString()).isEqualTo("5000-K1234567-26");
        assertThat(read.json().at("/items/0/identifiers/0/value").asString()).isEqualTo(serial);
        assertThat(api().get(People.DAVID, SEIZURES + "/" + seizure).status()).isEqualTo(403);
        assertThat(api().get(People.ANNA, SEIZURES + "/" + seizure).status()).isEqualTo(403);
        assertThat(published(seizure, 1)).containsExactly("seizure-recorded");
        assertThat(lastPublished(seizure).toString()).doesNotContain("K1234567").doesNotContain(serial);
    }

    @Test
    void aSeizureCannotLieAhead() {
        Map<String, Object> ahead = new HashMap<>(seizure("1281", bicycle(identifier("SERIAL", "AB-1234"))));
        ahead.put("seizedAt", Instant.now().plusSeconds(3600).toString());
        var answer = api().post(People.HANNA, SEIZURES, ahead);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/seizedAt");
    }

    @Test
    void theFiguresOfAnAreaAndMonthAreStatedAnewWithEachFact() {
        String month = YearMonth.now(ZoneId.of("Europe/Stockholm")).toString();
        JsonNode before = figures(month);
        api().post(People.ERIK, CHECKS, check("1281", 14, 0));
        api().post(People.ERIK, CHECKS, check("1281", 9, 2));
        String code = unique("dna");
        register(People.OSKAR, ring(identifier("MARKING_CODE", code)));
        report(People.OSKAR, theftToday(bicycle(identifier("FRAME", unique("wbk")))));
        confirmByTwo(matchOf(seize(ring(identifier("MARKING_CODE", code)))));

        Map<String, Integer> grown =
                Map.of("uvChecks", 2, "uvHits", 2, "theftsReported", 1, "itemsSeized", 1, "itemsMatched", 1);
        await().atMost(Duration.ofSeconds(60)).until(() -> grewBy(before, figures(month), grown));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> lastPublished("1281-" + month).equals(figures(month)));
        assertThat(types("1281-" + month)).containsOnly("area-month-figures-stated");
    }

    @Test
    void figuresAreForThoseWhoWorkInTheArea() {
        assertThat(api().get(People.KARIN, FIGURES + "?municipalityCode=1281").status())
                .isEqualTo(200);
        assertThat(api().get(People.KARIN, FIGURES + "?municipalityCode=1230").status())
                .isEqualTo(403);
        assertThat(api().get(People.KARIN, FIGURES + "?municipalityCode=Lund").status())
                .isEqualTo(422);
        assertThat(api().get(People.KARIN, FIGURES)
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("?municipalityCode");
    }

    private static boolean grewBy(JsonNode before, JsonNode now, Map<String, Integer> grown) {
        return grown.entrySet().stream()
                .allMatch(entry -> now.path(entry.getKey()).asInt(0)
                        >= before.path(entry.getKey()).asInt(0) + entry.getValue());
    }

    private JsonNode figures(String month) {
        JsonNode list =
                api().get(People.KARIN, FIGURES + "?municipalityCode=1281").json();
        return list.path("items")
                .valueStream()
                .filter(figures -> figures.path("month").asString().equals(month))
                .findFirst()
                .orElse(tools.jackson.databind.node.JsonNodeFactory.instance.objectNode());
    }

    private static Map<String, Object> theftToday(Object item) {
        String today = java.time.LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
        return Map.of("municipalityCode", "1281", "stolenFrom", today, "stolenTo", today, "items", List.of(item));
    }

    private static Map<String, Object> check(String municipality, int items, int hits) {
        return Map.of(
                "municipalityCode", municipality,
                "unit", "police-south",
                "at", Instant.now().minusSeconds(60).toString(),
                "itemsChecked", items,
                "hits", hits);
    }
}
