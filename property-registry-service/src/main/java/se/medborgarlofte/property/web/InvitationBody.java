package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** What the link of an invitation holds. */
@Schema(description = "En inbjudan. An invitation.")
record InvitationBody(
        @Schema(
                description = "Hemligheten i länken; gäller en person, en gång, i fjorton dagar. Visas bara nu. "
                        + "The secret of the link; for one person, once, for fourteen days. Shown only now.",
                example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b51.mZ0v1yYxk3W8Tq2nS5uC7dE9fGh")
        String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "InvitationBody[]";
    }
}
