package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** What identifies a browser from now on. */
@Schema(description = "En webbläsare som ska bevisas. A browser that is to be proven.")
record NewDevice(
        @Schema(description = "Identitet. Identifier.", example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
        String deviceId) {}
