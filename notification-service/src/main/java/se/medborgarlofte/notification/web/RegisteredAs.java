package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** The answer to a registration. */
@Schema(description = "Registrerad mottagare. Registered recipient.")
record RegisteredAs(
        @Schema(
                description = "Mottagarens identitet, samma som personens. The recipient's id, that of the person.",
                format = "uuid",
                example = "7f3d2c1b-0a9e-4d8c-b7a6-5f4e3d2c1b0a")
        String recipientId) {}
