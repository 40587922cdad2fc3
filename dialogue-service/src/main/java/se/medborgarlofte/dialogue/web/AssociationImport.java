package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import se.medborgarlofte.dialogue.application.ImportAssociations;
import se.medborgarlofte.http.ProblemTexts;

/** What an import did. */
@Schema(description = "Vad inläsningen gjorde. What the import did.")
record AssociationImport(
        @Schema(description = "Nya. New.", example = "12") int added,

        @Schema(description = "Ändrade. Changed.", example = "3")
        int changed,

        @Schema(description = "Redan som i filen. Already as in the file.", example = "40")
        int unchanged,

        @Schema(
                description =
                        "Avvisade rader; vad de sade upprepas inte. Refused rows; what they said is not repeated.")
        List<RefusedRow> refused) {

    /** A refused row. */
    @Schema(description = "En avvisad rad. A refused row.")
    record RefusedRow(
            @Schema(description = "Rad i filen. Line in the file.", example = "7")
            long line,

            @Schema(description = "Kolumn. Column.", example = "kind")
            String column,

            @Schema(description = "Kod. Code.", example = "unknown-kind")
            String code,

            @Schema(description = "Vad som ska rättas. What to mend.", example = "Ange ett känt slag.")
            String message) {}

    static AssociationImport of(ImportAssociations.Result result, ProblemTexts texts, Locale language) {
        return new AssociationImport(
                result.added(),
                result.changed(),
                result.unchanged(),
                result.refused().stream()
                        .map(row -> new RefusedRow(
                                row.line(), row.column(), row.code(), texts.error("row-" + row.code(), language)))
                        .toList());
    }
}
