package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import se.medborgarlofte.pledge.domain.Party;

@Schema(description = "En parts underskrift. A party's signature.")
record SignatureBody(
        @Schema(description = "Part. Party.", example = "MUNICIPALITY") @NotNull
        Party party) {}
