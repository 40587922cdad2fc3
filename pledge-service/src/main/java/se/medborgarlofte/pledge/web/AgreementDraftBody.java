package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "En samverkansöverenskommelse. A cooperation agreement.")
record AgreementDraftBody(
        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        @NotBlank
        @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
        String municipalityCode,

        @Schema(description = "Syften. Purposes.", example = "[\"Färre brott i hemmen\"]") @NotEmpty @Size(max = 20)
        List<@NotBlank @Size(max = 500) String> purposes,

        @Schema(description = "Områden. Areas.", example = "[\"Hela kommunen\"]") @NotEmpty @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> areas,

        @Schema(description = "Första dag. First day.", example = "2026-01-01") @NotNull
        LocalDate validFrom,

        @Schema(description = "Sista dag. Last day.", example = "2029-12-31") @NotNull
        LocalDate validTo,

        @Schema(
                description = "Var det undertecknade dokumentet finns. Where the signed document is kept.",
                example = "KS 2025/0311")
        @NotBlank
        @Size(max = 200)
        String document,

        @Schema(description = "Vad som gäller för löftena. What holds for the pledges.") @Nullable @Valid
        TermsBody terms) {}
