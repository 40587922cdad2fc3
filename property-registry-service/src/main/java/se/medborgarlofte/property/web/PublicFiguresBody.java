package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.PublicFigures;

/** Figures that everybody may see. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "En kommuns offentliga siffror för en månad; små tal utelämnas. Public figures of a month; small numbers are left out.")
record PublicFiguresBody(
        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @Schema(description = "Månad. Month.", example = "2026-11")
        String month,

        @Schema(description = "Anmälda stölder. Thefts reported.", example = "42") @Nullable
        Integer theftsReported,

        @Schema(description = "UV-kontroller. UV checks.", example = "17") @Nullable
        Integer uvChecks,

        @Schema(description = "Träffar under UV. Hits under UV.", example = "6") @Nullable
        Integer uvHits,

        @Schema(description = "Beslagtagna saker. Things seized.", example = "140") @Nullable
        Integer itemsSeized,

        @Schema(description = "Saker vars ägare bekräftats. Things whose owner was confirmed.", example = "21")
        @Nullable
        Integer itemsMatched,

        @Schema(description = "Återlämnade saker. Things returned.", example = "14") @Nullable
        Integer itemsReturned,

        @Schema(description = "Dagar till återlämning i genomsnitt. Average days to return.", example = "41.5")
        @Nullable
        Double daysToReturn,

        @Schema(description = "Andel återlämnade, procent. Share returned, per cent.", example = "10.0") @Nullable
        Double returnRate) {

    static PublicFiguresBody of(PublicFigures figures) {
        return new PublicFiguresBody(
                figures.areaMonth().municipalityCode(),
                figures.areaMonth().month(),
                figures.theftsReported(),
                figures.uvChecks(),
                figures.uvHits(),
                figures.itemsSeized(),
                figures.itemsMatched(),
                figures.itemsReturned(),
                figures.daysToReturn(),
                figures.returnRate());
    }
}
