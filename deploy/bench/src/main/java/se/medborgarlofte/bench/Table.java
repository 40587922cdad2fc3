package se.medborgarlofte.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of comma-separated values with a header; refuses what is not one, with the line. */
record Table(Path file, List<String> header, List<Row> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @param line of the file on which the row begins */
    record Row(long line, List<String> cells) {}

    static Table read(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(file, reader);
        } catch (CharacterCodingException e) {
            throw new RefusedException(file + " is not UTF-8");
        } catch (IOException e) {
            throw new RefusedException(file + " cannot be read");
        }
    }

    private static Table read(Path file, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
            for (Iterator<CSVRecord> records = parser.iterator(); hasNext(records, file, line); ) {
                List<String> cells = records.next().toList();
                boolean emptyLine = cells.size() == 1 && cells.getFirst().isBlank();
                if (!emptyLine) {
                    rows.add(new Row(line, cells));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        }
        if (rows.isEmpty()) {
            throw new RefusedException(file, 1, "the file is empty; a header is needed");
        }
        return new Table(file, header(file, rows.getFirst()), sameWidth(file, rows));
    }

    private static boolean hasNext(Iterator<CSVRecord> records, Path file, long line) throws CharacterCodingException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException coding) {
                throw coding;
            }
            throw new RefusedException(file, line, "malformed: " + reason(e));
        }
    }

    private static String reason(UncheckedIOException e) {
        return e.getCause() instanceof CSVException malformed ? String.valueOf(malformed.getMessage()) : "an unclosed quotation mark";
    }

    private static List<String> header(Path file, Row first) {
        List<String> names = first.cells().stream()
                .map(name -> name.replace(BYTE_ORDER_MARK, "").strip())
                .toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new RefusedException(file, first.line(), "the column " + name + " is there twice");
            }
        }
        return names;
    }

    private static List<Row> sameWidth(Path file, List<Row> rows) {
        int width = rows.getFirst().cells().size();
        for (Row row : rows) {
            if (row.cells().size() != width) {
                throw new RefusedException(
                        file, row.line(), row.cells().size() + " cells where the header has " + width);
            }
        }
        return List.copyOf(rows.subList(1, rows.size()));
    }

    int column(String name) {
        int column = header.indexOf(name);
        if (column < 0) {
            throw new RefusedException(file, 1, "there is no column " + name + " among " + String.join(", ", header));
        }
        return column;
    }
}
