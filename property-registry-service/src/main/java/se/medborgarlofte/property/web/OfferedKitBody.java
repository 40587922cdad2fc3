package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** An offer, with the secret that the other has to show. */
@Schema(description = "Ett erbjudande att ge vidare. An offer to pass on.")
record OfferedKitBody(
        @Schema(
                description = "Ge den till den andra, som visar den inom sju dagar; den visas bara nu. "
                        + "Give it to the other, who shows it within seven days; it is shown only now.",
                example = "5e0b8a54-3f6f-5f3a-9c55-3d1d5b7a9e01.mZ0v1yYxk3W8Tq2nS5uC7dE9fGh")
        String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "OfferedKitBody[]";
    }
}
