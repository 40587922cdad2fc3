package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A telephone number as it is sent. */
@Schema(description = "Ett mobilnummer. A mobile number.")
record PhoneBody(
        @Schema(description = "Som man skriver det. As people write it.", example = "070-174 06 05")
        @NotBlank
        @Size(max = 30)
        String phone) {

    /** The number reaches no log by accident. */
    @Override
    public String toString() {
        return "PhoneBody[***]";
    }
}
