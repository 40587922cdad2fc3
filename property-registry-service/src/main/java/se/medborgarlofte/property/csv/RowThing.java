package se.medborgarlofte.property.csv;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import se.medborgarlofte.property.application.FindingCode;
import se.medborgarlofte.property.application.NewThing;
import se.medborgarlofte.property.application.ReadTheftFile.Thing;
import se.medborgarlofte.property.application.WrittenIdentifier;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.IdentifierKind;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.Standing;

/** Reads the stolen bicycle of a row. */
final class RowThing {
    private static final Pattern COST = Pattern.compile("[0-9]{1,7}(\\.[0-9]{1,2})?");

    private RowThing() {}

    static Thing read(CSVRecord row, String rowKey) {
        Description description = new Description(
                ItemCategory.BICYCLE,
                Cell.of(row, Column.MAKE).known().orElse(null),
                Cell.of(row, Column.MODEL).known().orElse(null),
                Cell.of(row, Column.COLOUR).known().orElse(null),
                null,
                features(row));
        return new Thing(rowKey, new NewThing(description, identifiers(row)), standing(Cell.of(row, Column.STATUS)));
    }

    private static Map<String, String> features(CSVRecord row) {
        Map<String, String> features = new TreeMap<>();
        Cell.of(row, Column.TYPE).known().ifPresent(type -> features.put("type", type));
        Cell.of(row, Column.SPEEDS).known().ifPresent(speeds -> features.put("speeds", speeds));
        Cell.of(row, Column.COST).known(COST, FindingCode.MALFORMED_COST).ifPresent(cost -> features.put("cost", cost));
        return features;
    }

    private static List<WrittenIdentifier> identifiers(CSVRecord row) {
        return Cell.of(row, Column.SERIAL)
                .known()
                .map(serial -> List.of(new WrittenIdentifier(IdentifierKind.SERIAL, serial)))
                .orElse(List.of());
    }

    /** Whether it was recovered is often not known; then it is still missing. */
    private static Standing standing(Cell cell) {
        return switch (cell.required()) {
            case "STOLEN", "UNKNOWN" -> Standing.MISSING;
            case "RECOVERED" -> Standing.RECOVERED;
            default -> throw cell.refused(FindingCode.UNKNOWN_STATUS);
        };
    }
}
