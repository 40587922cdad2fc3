package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.application.ReferenceEntry;
import se.medborgarlofte.pledge.application.ReferenceKind;
import se.medborgarlofte.pledge.application.ReferenceSource;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En rad grunddata, med källa och datum. A row of reference data, with source and date.")
record ReferenceView(
        @Schema(description = "Slag. Kind.", example = "MUNICIPALITY")
        ReferenceKind kind,

        @Schema(description = "Kod. Code.", example = "1230")
        String code,

        @Schema(description = "Det den hör till. What it belongs to.", example = "12") @Nullable
        String parent,

        @Schema(description = "Namn på svenska. Name in Swedish.", example = "Staffanstorp")
        String nameSv,

        @Schema(description = "Namn på engelska. Name in English.", example = "Staffanstorp")
        String nameEn,

        @Schema(description = "Första dag. First day.", example = "2007-01-01")
        LocalDate validFrom,

        @Schema(description = "Sista dag; saknas utan slut. Last day; absent without end.", example = "2030-12-31")
        @Nullable
        LocalDate validTo,

        @Schema(description = "Invånare. Inhabitants.", example = "26000") @Nullable
        Integer inhabitants,

        @Schema(description = "Källa. Source.", example = "SCB")
        String source,

        @Schema(description = "Dagen uppgiften gäller. The day it was stated for.", example = "2026-01-01")
        LocalDate asOf) {

    static ReferenceView of(ReferenceSource.Sourced sourced) {
        ReferenceEntry entry = sourced.entry();
        return new ReferenceView(
                entry.kind(),
                entry.code(),
                entry.parent(),
                entry.nameSv(),
                entry.nameEn(),
                entry.validFrom(),
                entry.validTo(),
                entry.inhabitants(),
                sourced.source().name(),
                sourced.source().asOf());
    }
}
