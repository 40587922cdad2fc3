package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Schema(description = "Löftets nya innehåll. The new content of the pledge.")
record RevisePledgeBody(
        @Schema(description = "Det som utlovas. What is promised.") @NotNull @Valid
        ContentBody content) {}
