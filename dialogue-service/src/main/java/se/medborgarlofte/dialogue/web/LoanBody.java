package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.LentThing;
import se.medborgarlofte.dialogue.domain.Loan;
import se.medborgarlofte.dialogue.domain.LoanState;
import se.medborgarlofte.eventing.store.Stored;

/** A loan as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett utlån. A loan.")
record LoanBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b14")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(description = "Vad som är utlånat. What is lent.")
        LentThing thing,

        @Schema(description = "Sakens märkning. What is written on it.", example = "Lampa 3")
        String label,

        @Schema(description = "Vem som lånar. Who borrows.", example = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c03")
        String borrower,

        @Schema(description = "Föreningen, om den lånar. The association, if it borrows.") @Nullable
        String associationId,

        @Schema(description = "När det lånades ut. When it was lent.")
        Instant lentAt,

        @Schema(description = "Tillbaka senast. Back at the latest.", example = "2027-01-15")
        LocalDate dueOn,

        @Schema(description = "Var saken är. Where the thing is.")
        LoanState state,

        @Schema(description = "När det avslutades. When it ended.") @Nullable
        Instant closedAt) {

    static LoanBody of(Stored<Loan> stored) {
        Loan it = stored.state();
        return new LoanBody(
                stored.id(),
                it.municipalityCode(),
                it.thing(),
                it.label(),
                it.borrower(),
                it.associationId(),
                it.lentAt(),
                it.dueOn(),
                it.state(),
                it.closedAt());
    }
}
