package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import se.medborgarlofte.property.application.UvCheckFigures;

/** A unit's UV checks of a month. */
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

        @Schema(description = "Träffar. Hits.", example = "6")
        int hits) {

    static UvCheckFiguresBody of(UvCheckFigures.OfUnit figures) {
        return new UvCheckFiguresBody(
                figures.unit(), figures.month(), figures.checks(), figures.itemsChecked(), figures.hits());
    }
}
