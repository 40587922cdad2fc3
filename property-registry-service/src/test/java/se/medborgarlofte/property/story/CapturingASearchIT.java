package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.property.domain.ItemCategory;
import tools.jackson.databind.JsonNode;

/** What was found in a search is listed in a spreadsheet, seized as one batch and printed again. */
class CapturingASearchIT extends RegistryStory {

    private static final String SHEETS = "/property/v1/thing-sheets";
    private static final String HERE = SHEETS + "?municipalityCode=1281";

    @Test
    void aSheetBecomesTheThingsOfASeizureWhoseWorkbookDescribesThem() throws IOException {
        String frame = unique("wbk");
        String report = report(People.OSKAR, theft("1281", bicycle(identifier("FRAME", frame))));
        Answer read = api().postCsv(People.ERIK, HERE, csv("""
                Sort;Märke;Modell;Färger;Ramnummer;Gravyr;Kännetecken
                cykel;Crescent;Elina;röd, svart;%s;;Lagad sadel
                smycke;;;guld;;EK 1974;
                """.formatted(frame)));
        assertThat(read.status()).as(read.body()).isEqualTo(200);

        Map<String, Object> batch = new HashMap<>(seizure("1281", Map.of()));
        batch.put("items", read.json().path("items"));
        String seizure = created(api().post(People.HANNA, "/property/v1/seizures", batch));

        assertThat(match(matchOf(seizure)).json().path("reportId").asString()).isEqualTo(report);
        JsonNode things = api().get(People.ERIK, "/property/v1/seizures/" + seizure)
                .json()
                .path("items");
        assertThat(things.at("/0/colours").toString()).isEqualTo("[\"röd\",\"svart\"]");
        assertThat(things.at("/1/identifiers/0/kind").asString()).isEqualTo("ENGRAVING");
        List<String> printed = cells(api().getBytes(People.HANNA, "/property/v1/custodies/" + seizure + "/workbook"));
        assertThat(printed).contains("Crescent", "Elina", "röd, svart", "Lagad sadel");
        assertThat(printed).noneMatch(cell -> cell.contains(frame) || cell.contains("EK 1974"));
    }

    @Test
    void theEmptySheetHasAllColumnsAndARowForEachKindAndIsReadAgain() {
        byte[] empty = api().getBytes(People.ERIK, SHEETS);
        Answer read = api().postWorkbook(People.ERIK, HERE, empty);

        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("category").asString()))
                .containsExactly(java.util.Arrays.stream(ItemCategory.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    @Test
    void eachRowThatCannotBeReadIsNamedWithItsColumn() {
        Answer refused =
                api().postCsv(People.ERIK, HERE, csv("""
                Sort;Märke;Serienummer;Färger
                cykel;Crescent;1;röd
                rymdskepp;;;
                ;Monark;;
                klocka;%s;%s;%s
                """.formatted("M".repeat(81), "9".repeat(61), "f".repeat(41))));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactlyInAnyOrder("/3/Sort", "/4/Sort", "/5/Märke", "/5/Serienummer", "/5/Färger");
        assertThat(refused.body()).doesNotContain("rymdskepp");
    }

    @Test
    void rubbishIsRefusedAndOnlyWhoMaySeizeReads() {
        assertThat(firstError(api().postCsv(People.ERIK, HERE, csv("Sort;Vikt\ncykel;3"))))
                .isEqualTo("sheet-column-unknown");
        assertThat(firstError(api().postCsv(People.ERIK, HERE, csv("Sort;Märke\n"))))
                .isEqualTo("sheet-without-rows");
        assertThat(firstError(api().postCsv(People.ERIK, HERE, new byte[] {0, 1, 2, 3})))
                .isEqualTo("sheet-neither-csv-nor-workbook");
        assertThat(firstError(api().postWorkbook(People.ERIK, HERE, csv("PK no workbook at all"))))
                .isEqualTo("sheet-neither-csv-nor-workbook");
        assertThat(api().postCsv(People.DAVID, HERE, csv("Sort\ncykel\n")).status())
                .isEqualTo(403);
        assertThat(api().postCsv(People.ANNA, HERE, csv("Sort\ncykel\n")).status())
                .isEqualTo(403);
        assertThat(api().post(People.ERIK, HERE, Map.of()).status()).isEqualTo(415);
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String firstError(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.json().at("/errors/0/code").asString();
    }

    private static List<String> cells(byte[] content) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getFirstSheet().read().stream()
                    .flatMap(Row::stream)
                    .filter(cell -> cell != null)
                    .map(org.dhatim.fastexcel.reader.Cell::getText)
                    .toList();
        }
    }
}
