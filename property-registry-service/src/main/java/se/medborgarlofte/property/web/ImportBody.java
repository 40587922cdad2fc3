package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.ImportFigures;
import se.medborgarlofte.property.domain.ImportStage;
import se.medborgarlofte.property.domain.TheftReportImport;

/** How far an import has come. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En inläsning av stöldanmälningar. An import of theft reports.")
record ImportBody(
        @Schema(description = "Identitet. Identifier.", example = "3a7b1f5c-2d4e-5f60-8a9b-0c1d2e3f4a5b")
        String id,

        @Schema(description = "Källa. Source.", example = "toronto-police")
        String source,

        @Schema(description = "Hur långt. How far.", example = "FINISHED")
        ImportStage state,

        @Schema(description = "Rader i filen, utan rubrik. Rows of the file, without the header.", example = "14280")
        int rowsRead,

        @Schema(
                description = "Rader som hittills finns i en anmälan. Rows that are in a report by now.",
                example = "14279")
        int rowsAccepted,

        @Schema(description = "Rader som avvisats. Rows refused.", example = "1")
        int rowsRefused,

        @Schema(description = "Anmälningar i filen. Reports in the file.", example = "13111")
        int reportsFound,

        @Schema(description = "Anmälningar som är klara. Reports that are done.", example = "13111")
        int reportsHandled,

        @Schema(description = "Nya anmälningar. New reports.", example = "13111")
        int reportsMade,

        @Schema(description = "Anmälningar som redan fanns. Reports that were here already.", example = "0")
        int reportsKnown,

        @Schema(
                description =
                        "Anmälningar där något saknas och något har hittats. Reports with both missing and recovered things.",
                example = "26")
        int mixedReports,

        @Schema(description = "När filen togs emot. When the file was received.", example = "2026-11-22T10:00:00Z")
        Instant receivedAt,

        @Schema(description = "När allt var inläst. When all was imported.", example = "2026-11-22T10:00:20Z") @Nullable
        Instant finishedAt) {

    static ImportBody of(Stored<TheftReportImport> stored) {
        TheftReportImport state = stored.state();
        ImportFigures figures = state.figures();
        return new ImportBody(
                stored.id(),
                state.source(),
                state.stage(),
                figures.rowsRead(),
                figures.rowsAccepted(),
                figures.rowsRefused(),
                figures.reportsFound(),
                figures.reportsHandled(),
                figures.reportsMade(),
                figures.reportsKnown(),
                figures.mixedReports(),
                state.receivedAt(),
                state.finishedAt());
    }
}
