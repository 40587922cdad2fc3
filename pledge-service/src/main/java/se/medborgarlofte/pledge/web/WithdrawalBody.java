package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import se.medborgarlofte.pledge.domain.Party;

@Schema(description = "En part lämnar löftet. A party leaves the pledge.")
record WithdrawalBody(
        @Schema(description = "Part. Party.", example = "POLICE") @NotNull
        Party party,

        @Schema(description = "Skälet, som alla kan läsa. The reason, for all to read.") @NotNull @Valid
        ReasonBody reason) {}
