package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the invited person shows. */
@Schema(description = "Det som länken höll. What the link held.")
record InvitationToAccept(
        @NotBlank
        @Size(max = 100)
        @Schema(
                description = "Hemligheten. The secret.",
                example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b51.mZ0v1yYxk3W8Tq2nS5uC7dE9fGh")
        String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "InvitationToAccept[]";
    }
}
