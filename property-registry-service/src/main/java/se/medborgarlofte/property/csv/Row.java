package se.medborgarlofte.property.csv;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.FindingCode;
import se.medborgarlofte.property.application.ReadTheftFile.Thing;
import se.medborgarlofte.property.domain.Place;

/** One good row: one stolen thing of one case. */
record Row(
        int line,
        String caseKey,
        LocalDate date,
        @Nullable String municipalityCode,
        @Nullable Place place,
        Thing thing) {
    private static final Pattern KEY = Pattern.compile("[0-9]{1,18}");
    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");

    /**
     * Reads a row.
     *
     * @throws RefusedRowException when it says something impossible
     */
    static Row read(CSVRecord row, int line, LocalDate receivedOn) {
        if (!row.isConsistent()) {
            throw new RefusedRowException(FindingCode.WRONG_NUMBER_OF_FIELDS, Column.ROW_KEY);
        }
        return new Row(
                line,
                Cell.of(row, Column.CASE_KEY).required(),
                RowDate.read(row, receivedOn),
                municipality(Cell.of(row, Column.MUNICIPALITY)),
                RowPlace.read(row).orElse(null),
                RowThing.read(row, key(Cell.of(row, Column.ROW_KEY))));
    }

    private static String key(Cell cell) {
        if (!KEY.matcher(cell.required()).matches()) {
            throw cell.refused(FindingCode.MALFORMED_KEY);
        }
        return cell.value();
    }

    private static @Nullable String municipality(Cell cell) {
        return cell.known(MUNICIPALITY, FindingCode.MALFORMED_MUNICIPALITY).orElse(null);
    }
}
