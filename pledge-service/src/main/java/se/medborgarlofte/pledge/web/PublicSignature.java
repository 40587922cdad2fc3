package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Endorsement;
import se.medborgarlofte.pledge.domain.Party;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En underskrift, utan namn. A signature, without a name.")
record PublicSignature(
        @Schema(description = "Part. Party.", example = "MUNICIPALITY")
        Party party,

        @Schema(description = "Funktionen. The function.") @Nullable
        FunctionBody function,

        @Schema(description = "Dagen. The day.", example = "2026-12-01")
        LocalDate signedOn) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    static PublicSignature of(Endorsement signature) {
        return new PublicSignature(
                signature.party(),
                signature.function() == null ? null : FunctionBody.of(signature.function()),
                LocalDate.ofInstant(signature.at(), SWEDEN));
    }
}
