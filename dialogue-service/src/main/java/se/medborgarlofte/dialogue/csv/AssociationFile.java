package se.medborgarlofte.dialogue.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.ImportAssociations.Row;
import se.medborgarlofte.dialogue.application.NewAssociation;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationKind;
import se.medborgarlofte.eventing.store.Stored;

/**
 * A municipality's associations as CSV: UTF-8 with a header, separated by semicolons as Swedish spreadsheets do, or by
 * commas. What is written out can be read in again.
 */
public final class AssociationFile {

    public static final int MOST_ROWS = 10_000;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_HOUSEHOLDS = 100_000;
    private static final String[] COLUMNS = {"municipalityCode", "name", "kind", "districtCode", "households"};
    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
    private static final Pattern DISTRICT = Pattern.compile("[0-9]{4}(R[0-9]{3}|[ABC][0-9]{4})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);

    private AssociationFile() {}

    /** The file as a whole cannot be read. */
    public static final class UnreadableException extends RuntimeException {

        private final String code;

        UnreadableException(String code) {
            super(code);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * Reads every row, each for itself.
     *
     * @throws UnreadableException when it is not UTF-8, has not the columns, or has too many rows
     */
    public static List<Row> read(byte[] content) {
        String text = text(content);
        try (CSVParser rows = format(text).parse(new StringReader(text))) {
            if (!rows.getHeaderNames().containsAll(List.of("municipalityCode", "name"))) {
                throw new UnreadableException("columns-missing");
            }
            List<Row> read = new ArrayList<>();
            for (CSVRecord row : rows) {
                read.add(row(row));
                if (read.size() > MOST_ROWS) {
                    throw new UnreadableException("too-many-rows");
                }
            }
            return read;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableException("not-csv");
        }
    }

    /** Writes them so that a spreadsheet shows every value as text. */
    public static String write(List<Stored<Association>> associations) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter rows = new CSVPrinter(
                text,
                CSVFormat.Builder.create()
                        .setDelimiter(';')
                        .setHeader(COLUMNS)
                        .setRecordSeparator("\r\n")
                        .get())) {
            for (Stored<Association> stored : associations) {
                Association it = stored.state();
                rows.printRecord(
                        it.municipalityCode(),
                        harmless(it.name()),
                        it.kind(),
                        it.districtCode() == null ? "" : it.districtCode(),
                        it.households());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String harmless(String value) {
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableException("not-utf-8");
        }
    }

    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        return CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(header.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
    }

    private static Row row(CSVRecord row) {
        long line = row.getRecordNumber() + 1; // the header is the first
        try {
            return new Row.Good(
                    line,
                    new NewAssociation(
                            required(row, "municipalityCode", MUNICIPALITY, "municipality-code"),
                            district(row),
                            name(row),
                            kind(row),
                            households(row)));
        } catch (BadCell e) {
            return new Row.Bad(line, e.column, e.code);
        }
    }

    private static String name(CSVRecord row) throws BadCell {
        String name = cell(row, "name").orElseThrow(() -> new BadCell("name", "missing"));
        if (name.length() > LONGEST_NAME) {
            throw new BadCell("name", "too-long");
        }
        return name.startsWith("'") ? name.substring(1) : name;
    }

    private static AssociationKind kind(CSVRecord row) throws BadCell {
        String kind = cell(row, "kind").orElse(AssociationKind.NEIGHBOURHOOD_WATCH.name());
        try {
            return AssociationKind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadCell("kind", "unknown-kind");
        }
    }

    private static @Nullable String district(CSVRecord row) throws BadCell {
        return cell(row, "districtCode").isEmpty() ? null : required(row, "districtCode", DISTRICT, "district-code");
    }

    private static int households(CSVRecord row) throws BadCell {
        if (cell(row, "households").isEmpty()) {
            return 0;
        }
        int households = Integer.parseInt(required(row, "households", NUMBER, "not-a-number"));
        if (households > MOST_HOUSEHOLDS) {
            throw new BadCell("households", "out-of-range");
        }
        return households;
    }

    private static String required(CSVRecord row, String column, Pattern form, String otherwise) throws BadCell {
        String value = cell(row, column).orElseThrow(() -> new BadCell(column, "missing"));
        if (!form.matcher(value).matches()) {
            throw new BadCell(column, otherwise);
        }
        return value;
    }

    private static Optional<String> cell(CSVRecord row, String column) {
        return row.isSet(column) ? Optional.of(row.get(column)).filter(value -> !value.isBlank()) : Optional.empty();
    }

    /** Why a row is refused. */
    private static final class BadCell extends Exception {

        private final String column;
        private final String code;

        BadCell(String column, String code) {
            super(code);
            this.column = column;
            this.code = code;
        }
    }
}
