package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import se.medborgarlofte.pledge.domain.Party;

@Schema(description = "En parts samtycke till innehållet. A party's agreement to the content.")
record AgreementBody(
        @Schema(description = "Part. Party.", example = "POLICE") @NotNull
        Party party,

        @Schema(
                description = "Innehållets kontrollsumma, som den lästes. The content's hash, as it was read.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "content-hash")
        String contentHash) {}
