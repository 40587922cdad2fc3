package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import se.medborgarlofte.notification.domain.PushDevice;

/** One of one's own browsers in an answer, without its address. */
@Schema(description = "En webbläsare som visar meddelanden. A browser that shows messages.")
record DeviceBody(
        @Schema(description = "Identitet. Identifier.", example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
        String id,

        @Schema(description = "När den lades till. When it was added.", example = "2026-11-26T12:00:00Z")
        Instant addedAt) {

    static DeviceBody of(PushDevice device) {
        return new DeviceBody(device.id(), device.askedAt());
    }
}
