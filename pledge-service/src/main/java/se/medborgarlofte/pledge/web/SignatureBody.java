package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Party;

@Schema(description = "En parts underskrift. A party's signature.")
record SignatureBody(
        @Schema(description = "Part. Party.", example = "MUNICIPALITY") @NotNull
        Party party,

        @Schema(
                description = "Kontrollsumman för det som skrivs under, som den lästes; krävs för en ändring av ett"
                        + " gällande löfte. The hash of what is signed, as it was read; required for a change of a"
                        + " pledge in force.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        @Pattern(regexp = "[0-9a-f]{64}", message = "content-hash")
        String contentHash) {}
