package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody shows to take over or borrow a kit. */
@Schema(description = "Det som ägaren gav vidare. What the owner passed on.")
record KitToAccept(
        @NotBlank
        @Size(max = 100)
        @Schema(
                description = "Hemligheten. The secret.",
                example = "5e0b8a54-3f6f-5f3a-9c55-3d1d5b7a9e01.mZ0v1yYxk3W8Tq2nS5uC7dE9fGh")
        String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "KitToAccept[]";
    }
}
