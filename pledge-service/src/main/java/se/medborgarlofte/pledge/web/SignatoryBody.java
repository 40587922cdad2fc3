package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import se.medborgarlofte.pledge.domain.Signatory;

@Schema(description = "Den som skriver under löften för en part. Who signs pledges for a party.")
record SignatoryBody(
        @Schema(
                description =
                        "Vad någon ska vara för att få skriva under; polisens för polisen, kommunens för kommunen."
                                + " What somebody must be to sign; the police's for the police, the municipality's for the"
                                + " municipality.",
                example = "BOARD_SECRETARY")
        @NotNull
        Signatory.Office office,

        @Schema(description = "Funktionen som invånarna läser. The function that inhabitants read.") @NotNull @Valid
        FunctionBody function) {

    static SignatoryBody of(Signatory signatory) {
        return new SignatoryBody(signatory.office(), FunctionBody.of(signatory.function()));
    }

    Signatory signatory() {
        return new Signatory(office, function.text());
    }
}
