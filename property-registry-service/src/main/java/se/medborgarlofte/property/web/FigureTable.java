package se.medborgarlofte.property.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Public figures as a table for spreadsheet programs: as text and as a workbook. A cell left out stays empty. */
final class FigureTable {

    private static final List<String> COLUMNS = List.of(
            "municipalityCode",
            "month",
            "theftsReported",
            "uvChecks",
            "uvHits",
            "itemsSeized",
            "itemsMatched",
            "itemsReturned",
            "daysToReturn",
            "returnRate");

    private FigureTable() {}

    static String csv(List<PublicFiguresBody> figures) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (PublicFiguresBody row : figures) {
                printer.printRecord(cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static byte[] workbook(List<PublicFiguresBody> figures) {
        return Sheets.workbook(
                "Siffror", COLUMNS, figures.stream().map(FigureTable::cells).toList());
    }

    private static List<@Nullable Object> cells(PublicFiguresBody row) {
        return Arrays.asList(
                row.municipalityCode(),
                row.month(),
                row.theftsReported(),
                row.uvChecks(),
                row.uvHits(),
                row.itemsSeized(),
                row.itemsMatched(),
                row.itemsReturned(),
                row.daysToReturn(),
                row.returnRate());
    }
}
