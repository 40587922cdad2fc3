package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.UvChecksOfUnit;

/** A unit's UV checks of a month. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En enhets UV-kontroller under en månad. A unit's UV checks of a month.")
record UvCheckFiguresBody(
        @Schema(description = "Enhet. Unit.", example = "police-south")
        String unit,

        @Schema(description = "Månad. Month.", example = "2026-11")
        String month,

        @Schema(description = "Kontroller, även utan träff. Checks, negative ones too.", example = "17")
        int checks,

        @Schema(description = "Kontrollerade saker. Things checked.", example = "212")
        int itemsChecked,

        @Schema(
                description = "Träffar; saknas där de är för få för att visas. Hits; absent where too few to be shown.",
                example = "6")
        @Nullable
        Integer hits) {

    static UvCheckFiguresBody of(UvChecksOfUnit figures) {
        return new UvCheckFiguresBody(
                figures.unit(), figures.month(), figures.checks(), figures.itemsChecked(), figures.hits());
    }
}
