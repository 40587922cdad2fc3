package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.RecentThefts;
import se.medborgarlofte.property.domain.ItemCategory;

/** Something that was stolen near a place. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Något stulet i närheten. Something stolen nearby.")
record RecentTheftBody(
        @Schema(description = "Anmälan. The report.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        String reportId,

        @Schema(description = "Sorts sak. Kind of thing.", example = "BICYCLE")
        ItemCategory category,

        @Schema(description = "Märke. Brand.", example = "Crescent") @Nullable
        String brand,

        @Schema(description = "Färg. Colour.", example = "blå") @Nullable
        String colour,

        @Schema(description = "Senast. Latest day.", example = "2026-11-15")
        LocalDate stolenTo,

        @Schema(description = "Ungefärligt avstånd i km. Rough distance in km.", example = "1.2")
        double kilometres) {

    static RecentTheftBody of(RecentThefts.Near near) {
        return new RecentTheftBody(
                near.reportId(),
                near.description().category(),
                near.description().brand(),
                near.description().colour(),
                near.stolenTo(),
                Math.round(near.kilometres() * 10) / 10.0);
    }
}
