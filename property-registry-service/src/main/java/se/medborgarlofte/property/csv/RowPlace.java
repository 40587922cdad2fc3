package se.medborgarlofte.property.csv;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import se.medborgarlofte.property.application.FindingCode;
import se.medborgarlofte.property.domain.Place;

/** Reads where a theft happened; half a coordinate is none and is refused. */
final class RowPlace {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]+)?");

    private RowPlace() {}

    static Optional<Place> read(CSVRecord row) {
        Cell latitude = Cell.of(row, Column.LATITUDE);
        Cell longitude = Cell.of(row, Column.LONGITUDE);
        if (latitude.known().isEmpty() && longitude.known().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Place.near(degrees(latitude, 90), degrees(longitude, 180)));
    }

    private static double degrees(Cell cell, int most) {
        if (!DECIMAL.matcher(cell.value()).matches() || Math.abs(Double.parseDouble(cell.value())) > most) {
            throw cell.refused(FindingCode.MALFORMED_COORDINATE);
        }
        return Double.parseDouble(cell.value());
    }
}
