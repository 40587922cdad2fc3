package se.medborgarlofte.bench;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of comma-separated values with a header; refuses what is not one, with the line. */
record Table(Path file, List<String> header, List<Row> rows) {

    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern OTHER_SEPARATOR = Pattern.compile("[;\t|]");

    /** @param line of the file on which the row begins */
    record Row(long line, List<String> cells) {}

    static Table read(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            skipByteOrderMark(reader);
            return read(file, reader);
        } catch (CharacterCodingException e) {
            throw new RefusedException(file, firstLineNotUtf8(file), "is not UTF-8");
        } catch (NoSuchFileException e) {
            throw new RefusedException(file + " does not exist");
        } catch (IOException e) {
            throw new RefusedException(file + " cannot be read");
        }
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    /** The reader decodes ahead; no line break is ever part of another character, so lines can be decoded alone. */
    private static long firstLineNotUtf8(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long number = 1;
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                line.write(next);
                if (next == '\n') {
                    if (!isUtf8(line.toByteArray())) {
                        return number;
                    }
                    line.reset();
                    number++;
                }
            }
            return number;
        } catch (IOException e) {
            throw new RefusedException(file + " cannot be read");
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
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
        return e.getCause() instanceof CSVException malformed
                ? String.valueOf(malformed.getMessage())
                : "an unclosed quotation mark";
    }

    private static List<String> header(Path file, Row first) {
        List<String> names = first.cells().stream().map(String::strip).toList();
        if (names.size() == 1 && OTHER_SEPARATOR.matcher(names.getFirst()).find()) {
            throw new RefusedException(
                    file,
                    first.line(),
                    "the header is one column, " + names.getFirst() + "; commas must part the values");
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
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

    /** The column of that name, or else the one that differs by capital letters only. */
    int column(String name) {
        int column = header.indexOf(name);
        if (column >= 0) {
            return column;
        }
        List<Integer> alike = IntStream.range(0, header.size())
                .filter(at -> header.get(at).equalsIgnoreCase(name))
                .boxed()
                .toList();
        if (alike.size() != 1) {
            throw new RefusedException(file, 1, "there is no column " + name + " among " + String.join(", ", header));
        }
        return alike.getFirst();
    }
}
