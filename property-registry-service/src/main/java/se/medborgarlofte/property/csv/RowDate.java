package se.medborgarlofte.property.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import se.medborgarlofte.property.application.FindingCode;

/** Reads the day of a theft, strictly: a date that no calendar has is no date. */
final class RowDate {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu.MM.dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private RowDate() {}

    static LocalDate read(CSVRecord row, LocalDate receivedOn) {
        LocalDate date = date(Cell.of(row, Column.DATE));
        requireTime(Cell.of(row, Column.TIME));
        requirePart(Cell.of(row, Column.YEAR), date.getYear());
        requirePart(Cell.of(row, Column.MONTH), date.getMonthValue());
        requirePart(Cell.of(row, Column.DAY), date.getDayOfMonth());
        if (date.isAfter(receivedOn)) {
            throw new RefusedRowException(FindingCode.DATE_IN_THE_FUTURE, Column.DATE);
        }
        return date;
    }

    private static LocalDate date(Cell cell) {
        try {
            return LocalDate.parse(cell.required(), DATE);
        } catch (DateTimeException e) {
            throw cell.refused(FindingCode.MALFORMED_DATE);
        }
    }

    private static void requireTime(Cell cell) {
        try {
            if (!cell.value().isEmpty()) {
                LocalTime.parse(cell.value(), TIME);
            }
        } catch (DateTimeException e) {
            throw cell.refused(FindingCode.MALFORMED_TIME);
        }
    }

    /** Year, month and day are also columns of their own; where they are given they must agree. */
    private static void requirePart(Cell cell, int expected) {
        boolean agrees = cell.known(NUMBER, FindingCode.DATE_PARTS_DISAGREE)
                .map(value -> Integer.parseInt(value) == expected)
                .orElse(true);
        if (!agrees) {
            throw cell.refused(FindingCode.DATE_PARTS_DISAGREE);
        }
    }
}
