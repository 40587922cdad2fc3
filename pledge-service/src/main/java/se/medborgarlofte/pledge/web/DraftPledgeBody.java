package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Schema(description = "Ett nytt löfte. A new pledge.")
record DraftPledgeBody(
        @Schema(
                description = "Den godkända lägesbilden. The approved situation picture.",
                example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01")
        @NotBlank
        @Size(max = 60)
        String pictureId,

        @Schema(description = "Det som utlovas. What is promised.") @NotNull @Valid
        ContentBody content) {}
