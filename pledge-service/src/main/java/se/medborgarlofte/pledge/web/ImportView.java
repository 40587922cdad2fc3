package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import se.medborgarlofte.pledge.application.ImportKind;
import se.medborgarlofte.pledge.application.ImportStatus;

@Schema(description = "En import. An import.")
record ImportView(
        @Schema(description = "Identitet. Id.", example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02")
        String id,

        @Schema(description = "Vad filen innehåller. What the file holds.", example = "CRIME_STATISTICS")
        ImportKind kind,

        @Schema(description = "Alla rader är genomgångna. Every row was looked at.", example = "true")
        boolean finished,

        @Schema(description = "Rader i filen. Rows of the file.", example = "120")
        int total,

        @Schema(description = "Genomgångna rader. Rows that were looked at.", example = "120")
        int done,

        @Schema(description = "Rader som togs in. Rows that were taken.", example = "118")
        int accepted,

        @Schema(description = "Rader som avvisades. Rows that were refused.", example = "2")
        int refusedInAll,

        @Schema(description = "De första avvisade raderna. The first refused rows.")
        List<RefusedRowView> refused) {

    @Schema(description = "En avvisad rad. A refused row.")
    record RefusedRowView(
            @Schema(description = "Rad i filen. Line of the file.", example = "17")
            int line,

            @Schema(description = "Kolumn. Column.", example = "month")
            String column,

            @Schema(description = "Varför, som kod. Why, as a code.", example = "not-a-month")
            String code,

            @Schema(description = "Varför, i ord. Why, in words.", example = "Skriv månaden som 2026-11.")
            String message) {}

    static ImportView of(ImportStatus status, Function<String, String> words) {
        return new ImportView(
                status.id(),
                status.kind(),
                status.finished(),
                status.total(),
                status.done(),
                status.done() - status.refusedInAll(),
                status.refusedInAll(),
                status.refused().stream()
                        .map(row -> new RefusedRowView(row.line(), row.column(), row.code(), words.apply(row.code())))
                        .toList());
    }
}
