package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import se.medborgarlofte.pledge.domain.Party;

@Schema(description = "En part. A party.")
record PartyBody(
        @Schema(description = "Part. Party.", example = "POLICE") @NotNull
        Party party) {}
