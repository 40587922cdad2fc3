package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.text.PersonalDataCheck;

/** Reads the cells of a row, and remembers the first that is wrong. */
final class Cells {

    private final Imports.NumberedRow row;
    private ImportStatus.@Nullable RefusedRow wrong;

    Cells(Imports.NumberedRow row) {
        this.row = row;
    }

    /** The first mistake. */
    Optional<ImportStatus.RefusedRow> wrong() {
        return Optional.ofNullable(wrong);
    }

    /** A cell that may be empty. */
    @Nullable
    String optional(String column) {
        String cell = row.cells().getOrDefault(column, "");
        return cell.isBlank() ? null : cell.strip();
    }

    /** A cell that matches. */
    String text(String column, String pattern, String code) {
        String cell = row.cells().getOrDefault(column, "").strip();
        refuseUnless(cell.matches(pattern), column, code);
        return cell;
    }

    /** A text without personal data. */
    String free(String column, int longest) {
        String cell = row.cells().getOrDefault(column, "").strip();
        refuseUnless(cell.length() <= longest, column, "too-long");
        refuseUnless(PersonalDataCheck.findIn(cell).isEmpty(), column, "personal-data");
        return cell;
    }

    /** A value of an enum. */
    <T extends Enum<T>> @Nullable T one(String column, Class<T> type) {
        String cell = row.cells().getOrDefault(column, "").strip();
        for (T value : type.getEnumConstants()) {
            if (value.name().equals(cell)) {
                return value;
            }
        }
        refuse(column, "not-one-of-them");
        return null;
    }

    /** A whole number of 0 or more. */
    int number(String column) {
        String cell = row.cells().getOrDefault(column, "").strip();
        boolean number = cell.matches("[0-9]{1,9}");
        refuseUnless(number, column, "not-a-number");
        return number ? Integer.parseInt(cell) : 0;
    }

    /** A day. */
    @Nullable
    LocalDate day(String column) {
        try {
            return LocalDate.parse(row.cells().getOrDefault(column, "").strip());
        } catch (DateTimeParseException _) {
            refuse(column, "not-a-day");
            return null;
        }
    }

    void refuseUnless(boolean right, String column, String code) {
        if (!right) {
            refuse(column, code);
        }
    }

    void refuse(String column, String code) {
        if (wrong == null) {
            wrong = new ImportStatus.RefusedRow(row.line(), column, code);
        }
    }
}
