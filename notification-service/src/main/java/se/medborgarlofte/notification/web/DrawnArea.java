package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.notification.domain.area.Area;
import se.medborgarlofte.notification.domain.area.Around;
import se.medborgarlofte.notification.domain.area.Position;
import se.medborgarlofte.notification.domain.area.Ring;

/** An area as it is sent: geometries of GeoJSON (RFC 7946), positions as longitude and latitude. */
@Schema(
        description = "Ett område: antingen polygon, eller centre och radiusKm. An area: either polygon, or centre and "
                + "radiusKm.")
record DrawnArea(
        @Valid @Nullable Polygon polygon,
        @Valid @Nullable Point centre,

        @Schema(description = "Radie i kilometer, 0,1–200. Radius in kilometres, 0.1–200.", example = "15") @Nullable
        Double radiusKm) {

    /** A polygon without holes. */
    @Schema(
            name = "Polygon",
            description = "GeoJSON Polygon utan hål, 3–100 hörn. A GeoJSON Polygon without holes, 3–100 corners.")
    record Polygon(
            @Schema(description = "Alltid Polygon. Always Polygon.", example = "Polygon") @Nullable
            String type,

            @Schema(
                    description = "En sluten ring av positioner, [longitud, latitud]. One closed ring of positions, "
                            + "[longitude, latitude].",
                    example = "[[[13.0,55.5],[13.4,55.5],[13.4,55.8],[13.0,55.5]]]")
            @Nullable
            List<@Nullable List<@Nullable List<@Nullable Double>>> coordinates) {}

    /** A position. */
    @Schema(name = "Point", description = "GeoJSON Point.")
    record Point(
            @Schema(description = "Alltid Point. Always Point.", example = "Point") @Nullable
            String type,

            @Schema(description = "[longitud, latitud]. [longitude, latitude].", example = "[13.21,55.64]") @Nullable
            List<@Nullable Double> coordinates) {}

    String pointer() {
        return polygon == null ? "/centre" : "/polygon";
    }

    Area toArea() {
        if ((polygon == null) == (centre == null) || (centre == null) != (radiusKm == null)) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("", "area-one-of");
        }
        if (polygon != null) {
            return ring(polygon);
        }
        Point point = Objects.requireNonNull(centre);
        if (!"Point".equals(point.type())) {
            throw malformed("/centre");
        }
        return new Around(position(point.coordinates(), "/centre"), Objects.requireNonNull(radiusKm));
    }

    private static Ring ring(Polygon polygon) {
        List<@Nullable List<@Nullable List<@Nullable Double>>> rings = polygon.coordinates();
        if (!"Polygon".equals(polygon.type()) || rings == null || rings.size() != 1 || rings.getFirst() == null) {
            throw malformed("/polygon");
        }
        return new Ring(rings.getFirst().stream()
                .map(position -> position(position, "/polygon"))
                .toList());
    }

    /** A third number is a height, which does not matter. */
    private static Position position(@Nullable List<@Nullable Double> coordinates, String pointer) {
        if (coordinates == null || coordinates.size() < 2 || coordinates.size() > 3) {
            throw malformed(pointer);
        }
        Double longitude = coordinates.get(0);
        Double latitude = coordinates.get(1);
        if (longitude == null || latitude == null) {
            throw malformed(pointer);
        }
        return new Position(longitude, latitude);
    }

    private static RuntimeException malformed(String pointer) {
        return Problem.of(CommonProblem.INVALID_REQUEST).error(pointer, "area-geojson");
    }

    /** Where somebody lives reaches no log by accident. */
    @Override
    public String toString() {
        return "DrawnArea[***]";
    }
}
