package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.LendThing;
import se.medborgarlofte.dialogue.domain.LentThing;

/** A loan as it is entered. */
@Schema(description = "Ett utlån. A loan.")
record LoanToMake(
        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        @NotNull
        @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
        String municipalityCode,

        @Schema(description = "Vad som lånas ut. What is lent.", example = "UV_LAMP") @NotNull
        LentThing thing,

        @Schema(description = "Sakens märkning. What is written on it.", example = "Lampa 3") @NotBlank @Size(max = 60)
        String label,

        @Schema(description = "Vem som lånar. Who borrows.", example = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c03") @NotNull
        UUID borrower,

        @Schema(
                description = "Föreningen, om den lånar. The association, if it borrows.",
                example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        @Nullable
        UUID associationId,

        @Schema(description = "Tillbaka senast. Back at the latest.", example = "2027-01-15") @NotNull
        LocalDate dueOn) {

    LendThing.NewLoan toLend() {
        return new LendThing.NewLoan(
                municipalityCode,
                thing,
                label,
                borrower.toString(),
                associationId == null ? null : associationId.toString(),
                dueOn);
    }
}
