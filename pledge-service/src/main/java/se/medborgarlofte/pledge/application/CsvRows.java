package se.medborgarlofte.pledge.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;

/** Reads a file of comma- or semicolon-separated values. */
final class CsvRows {

    static final int MOST_ROWS = 50_000;

    /** What a program writes for bytes that are not UTF-8, such as å, ä and ö of an older spreadsheet. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private CsvRows() {}

    /**
     * The rows by column.
     *
     * @param needed columns without which the file means nothing
     * @throws Problem when the file cannot be read or lacks a column
     */
    static List<Map<String, String>> read(String csv, Set<String> needed) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        if (text.indexOf(NOT_UTF_8) >= 0) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/csv", "not-utf-8");
        }
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            checkColumns(parser.getHeaderNames(), needed);
            return rows(parser);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/csv", "unreadable-csv");
        }
    }

    private static void checkColumns(List<String> present, Set<String> needed) {
        List<String> missing = needed.stream()
                .filter(column -> !present.contains(column))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.of(CommonProblem.INVALID_REQUEST)
                    .error("/csv", "missing-columns", String.join(", ", missing));
        }
    }

    private static List<Map<String, String>> rows(CSVParser parser) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (CSVRecord row : parser) {
            if (rows.size() == MOST_ROWS) {
                throw Problem.of(CommonProblem.INVALID_REQUEST).error("/csv", "too-many-rows", MOST_ROWS);
            }
            rows.add(row.toMap());
        }
        return rows;
    }
}
