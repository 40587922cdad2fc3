package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.CustodyLists;
import se.medborgarlofte.property.domain.ItemCategory;

/** A thing in the public gallery. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En upphittad sak. A thing that was found.")
record ShownThingBody(
        @Schema(description = "Identitet. Identifier.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @Schema(description = "Sorts sak. Kind of thing.", example = "JEWELLERY")
        ItemCategory category,

        @Schema(description = "Några ord. A few words.", example = "Slät ring") @Nullable
        String words,

        @Schema(description = "Månad. Month.", example = "2026-11")
        String foundInMonth,

        @Schema(description = "Gör anspråk före denna dag. Claim before this day.", example = "2027-06-20") @Nullable
        LocalDate claimBefore) {

    static ShownThingBody of(CustodyLists.ShownThing thing) {
        return new ShownThingBody(
                thing.seizedItemId(),
                thing.municipalityCode(),
                thing.category(),
                thing.words(),
                thing.foundInMonth(),
                thing.claimBefore());
    }
}
