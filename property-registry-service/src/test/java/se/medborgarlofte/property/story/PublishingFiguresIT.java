package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What anybody may know of an area and month: large numbers, and none from which few could be told. */
class PublishingFiguresIT extends RegistryStory {

    private static final String FIGURES = "/property/v1/public-figures";
    private static final String HERE = "?municipalityCode=1263";
    private static final int CHECKS = 7;

    @Test
    void theFiguresOfAMonthAreThereForAnybodyAsPageTextAndWorkbookWithoutSmallNumbers() throws IOException {
        String unit = "unit-"
                + unique("u")
                        .substring(2, 10)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[0-9]", "x");
        for (int number = 0; number < CHECKS; number++) {
            created(api().post(People.INVESTIGATOR_ELSEWHERE, "/property/v1/uv-checks", check(unit)));
        }
        created(api().post(
                        People.INVESTIGATOR_ELSEWHERE,
                        "/property/v1/seizures",
                        seizure("1263", bicycle(identifier("SERIAL", unique("sn"))))));
        JsonNode month = await().atMost(Duration.ofSeconds(60))
                .until(this::thisMonth, found -> found.path("uvChecks").asInt() >= CHECKS);

        assertThat(month.has("itemsSeized")).as("one seized thing").isFalse();
        CSVRecord row = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(
                        api().getWithoutSignIn(FIGURES + "/table" + HERE).body()))
                .getRecords()
                .getFirst();
        assertThat(row.get("municipalityCode")).isEqualTo("1263");
        assertThat(row.get("uvChecks")).isEqualTo(month.path("uvChecks").asString());
        assertThat(row.get("itemsSeized")).isEmpty();
        assertThat(api().getWithoutSignIn(FIGURES + "/workbook" + HERE).body()).startsWith("PK");
        assertThat(api().getWithoutSignIn(FIGURES + "/table?municipalityCode=Lund")
                        .status())
                .isEqualTo(422);
        assertThat(checksOf(unit)).isEqualTo(CHECKS);
        for (String person : List.of("Erik Eriksson", "erik 070-123 45 67", "070-1234567", "")) {
            assertThat(api().post(People.INVESTIGATOR_ELSEWHERE, "/property/v1/uv-checks", check(person))
                            .json()
                            .at("/errors/0/code")
                            .asString())
                    .as("what is published names no person")
                    .isEqualTo("unit-name");
        }
    }

    /** Negative ones count as well: that somebody has looked is what the pledge promised. */
    private int checksOf(String unit) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> api().getWithoutSignIn(FIGURES + "/uv-checks" + HERE + "&limit=100")
                                .json()
                                .path("items")
                                .valueStream()
                                .filter(each -> each.path("unit").asString().equals(unit))
                                .toList(),
                        found -> found.size() == 1
                                && found.getFirst().path("checks").asInt() == CHECKS)
                .getFirst()
                .path("checks")
                .asInt();
    }

    private JsonNode thisMonth() {
        String month = YearMonth.now(ZoneId.of("Europe/Stockholm")).toString();
        List<JsonNode> found = api().getWithoutSignIn(FIGURES + HERE)
                .json()
                .path("items")
                .valueStream()
                .filter(figures -> figures.path("month").asString().equals(month))
                .toList();
        return found.isEmpty() ? tools.jackson.databind.node.MissingNode.getInstance() : found.getFirst();
    }

    private static Map<String, Object> check(String unit) {
        return Map.of(
                "municipalityCode",
                "1263",
                "unit",
                unit,
                "at",
                Instant.now().minusSeconds(60).toString(),
                "itemsChecked",
                3,
                "hits",
                0);
    }
}
