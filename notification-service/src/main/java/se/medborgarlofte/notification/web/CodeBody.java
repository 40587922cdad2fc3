package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A code as it is sent. */
@Schema(description = "Koden som kom till numret. The code that came to the number.")
record CodeBody(
        @Schema(description = "Sex siffror. Six digits.", example = "042137")
        @NotNull
        @Pattern(regexp = "[0-9]{6}", message = "code")
        String code) {

    @Override
    public String toString() {
        return "CodeBody[***]";
    }
}
