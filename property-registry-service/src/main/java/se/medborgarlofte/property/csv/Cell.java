package se.medborgarlofte.property.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import se.medborgarlofte.property.application.FindingCode;

/** The value of one column in one row, stripped; padding and line breaks around it mean nothing. */
record Cell(Column column, String value) {
    private static final int LONGEST = 200;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What sources write when they have nothing to write: two-letter codes, and words for them. */
    private static final Set<String> MISSING = Set.of(
            "",
            "OT",
            "OTHER",
            "OTH",
            "UK",
            "UN",
            "UNK",
            "UNKNOWN",
            "UNKNOWN MAKE",
            "UNKNOWN MODEL",
            "UNKOWN",
            "N/A",
            "NA",
            "NONE",
            "NULL",
            "-",
            "?");

    static Cell of(CSVRecord row, Column column) {
        String raw = row.isMapped(column.header()) ? row.get(column.header()) : "";
        String value = SPACES.matcher(raw.strip()).replaceAll(" ");
        if (value.length() > LONGEST) {
            throw new RefusedRowException(FindingCode.TOO_LONG, column);
        }
        return new Cell(column, value);
    }

    /** The value unless it only says that there is none. */
    Optional<String> known() {
        return MISSING.contains(value.toUpperCase(Locale.ROOT)) ? Optional.empty() : Optional.of(value);
    }

    /** The value, which the row cannot do without. */
    String required() {
        if (value.isEmpty()) {
            throw refused(FindingCode.MISSING_VALUE);
        }
        return value;
    }

    /** The value, which must have this form unless there is none. */
    Optional<String> known(Pattern form, FindingCode otherwise) {
        Optional<String> known = known();
        if (known.isPresent() && !form.matcher(value).matches()) {
            throw refused(otherwise);
        }
        return known;
    }

    RefusedRowException refused(FindingCode code) {
        return new RefusedRowException(code, column);
    }
}
