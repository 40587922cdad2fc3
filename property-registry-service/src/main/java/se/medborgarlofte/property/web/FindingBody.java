package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import se.medborgarlofte.http.ProblemTexts;
import se.medborgarlofte.property.application.ReadTheftFile.Finding;

/** What was found in a row of an import. */
@Schema(description = "En rad att titta på. A row to look at.")
record FindingBody(
        @Schema(description = "Rad i filen; rubriken är rad 1. Line of the file; the header is line 1.", example = "17")
        int line,

        @Schema(description = "Vad som är fel. What is wrong.", example = "malformed-date")
        String code,

        @Schema(description = "Kolumn. Column.", example = "Occurrence_Date")
        String column,

        @Schema(
                description = "Vad som ska rättas, på begärans språk. What to mend, in the language of the request.",
                example = "Skriv datumet som 2026.11.30.")
        String message) {

    static FindingBody of(Finding finding, ProblemTexts texts, Locale language) {
        String code = finding.code().slug();
        return new FindingBody(finding.line(), code, finding.column(), texts.error("row-" + code, language));
    }
}
