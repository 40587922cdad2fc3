package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** The code that came to a browser. */
@Schema(description = "Koden som kom till webbläsaren. The code that came to the browser.")
record DeviceProof(
        @Schema(description = "Webbläsarens id. The browser's id.", example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
        @NotNull
        UUID deviceId,

        @Schema(description = "Sex siffror. Six digits.", example = "042137")
        @NotNull
        @Pattern(regexp = "[0-9]{6}", message = "code")
        String code) {

    @Override
    public String toString() {
        return "DeviceProof[***]";
    }
}
