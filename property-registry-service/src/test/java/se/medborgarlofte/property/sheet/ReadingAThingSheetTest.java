package se.medborgarlofte.property.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.property.application.SheetColumn;
import se.medborgarlofte.property.application.ThingSheets.Row;
import se.medborgarlofte.property.application.UnreadableSheetException;
import se.medborgarlofte.property.application.UnreadableSheetException.Reason;

/** What officers list in spreadsheets is read as they see it, or refused with a reason. */
class ReadingAThingSheetTest {

    private static final String SHEET = """
            Sort;Märke;Färger;Serienummer
            cykel;Crescent;röd, svart;00123

            smycke;;guld;
            """;
    private static final List<Row> ROWS = List.of(
            new Row(
                    2,
                    Map.of(
                            SheetColumn.CATEGORY, "cykel",
                            SheetColumn.BRAND, "Crescent",
                            SheetColumn.COLOURS, "röd, svart",
                            SheetColumn.SERIAL, "00123")),
            new Row(4, Map.of(SheetColumn.CATEGORY, "smycke", SheetColumn.COLOURS, "guld")));

    private final SheetReader reader = new SheetReader();

    @Test
    void textAsSwedishSpreadsheetProgramsSaveIt() {
        assertThat(reader.read(SHEET.getBytes(StandardCharsets.UTF_8))).isEqualTo(ROWS);
        assertThat(reader.read(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ROWS);
        assertThat(reader.read(SHEET.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(ROWS);
        assertThat(reader.read(SHEET.replace(';', '\t').getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ROWS);
    }

    @Test
    void englishNamesCommasAndQuotationMarks() {
        String text = "category,brand,serial_number\nBICYCLE,\"Crescent, \"\"blå\"\"\",00123\n";

        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Row(
                        2,
                        Map.of(
                                SheetColumn.CATEGORY, "BICYCLE",
                                SheetColumn.BRAND, "Crescent, \"blå\"",
                                SheetColumn.SERIAL, "00123")));
    }

    @Test
    void aWorkbookWithAnEmptyRowAndANumberThatIsOne() throws IOException {
        byte[] workbook = workbook(sheet -> {
            String[] header = {"Sort", "Märke", "Serienummer"};
            for (int column = 0; column < header.length; column++) {
                sheet.value(0, column, header[column]);
            }
            sheet.value(1, 0, "cykel");
            sheet.value(1, 2, 4711);
            sheet.value(3, 0, "smycke");
            sheet.value(3, 1, "Guldfynd");
        });

        assertThat(reader.read(workbook))
                .containsExactly(
                        new Row(2, Map.of(SheetColumn.CATEGORY, "cykel", SheetColumn.SERIAL, "4711")),
                        new Row(4, Map.of(SheetColumn.CATEGORY, "smycke", SheetColumn.BRAND, "Guldfynd")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sort;Vikt/cykel;12|COLUMN_UNKNOWN|Vikt",
                "Sort;Märke;Brand/cykel;a;b|COLUMN_TWICE|Brand",
                "Märke/Crescent|CATEGORY_MISSING|Sort",
                "Sort;Märke|WITHOUT_ROWS|''",
                "Sort;Märke/cykel;a;b|ROW_LONGER_THAN_HEADER|2",
                "Sort/\"cykel|NEITHER_CSV_NOR_WORKBOOK|''"
            })
    void whatIsNoSheetOfThingsSaysWhatToMend(String text, Reason reason, String where) {
        UnreadableSheetException refused = refused(text.replace('/', '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.where()).isEqualTo(where);
    }

    @Test
    void moreThingsThanASeizureHolds() {
        byte[] tooMany = ("Sort\n" + "cykel\n".repeat(501)).getBytes(StandardCharsets.UTF_8);

        assertThat(refused(tooMany).reason()).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(reader.read(("Sort\n" + "cykel\n".repeat(500)).getBytes(StandardCharsets.UTF_8)))
                .hasSize(500);
    }

    /** Broken at any place it is refused or read, and never anything else. */
    @Test
    void aBrokenWorkbookIsRefused() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "Sort");
            sheet.value(1, 0, "cykel");
        });
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int trial = 0; trial < 500; trial++) {
            byte[] broken = Arrays.copyOf(workbook, 4 + random.nextInt(workbook.length - 4));
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            try {
                assertThat(reader.read(broken)).as("seed " + seed).hasSizeLessThan(2);
            } catch (UnreadableSheetException refused) {
                // As it should be.
            }
        }
    }

    private UnreadableSheetException refused(byte[] content) {
        return catchThrowableOfType(UnreadableSheetException.class, () -> reader.read(content));
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            filling.fill(workbook.newWorksheet("Saker"));
        }
        return bytes.toByteArray();
    }
}
