package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One's own browsers in an answer. */
@Schema(description = "Webbläsare som visar meddelanden, högst fem. Browsers that show messages, at most five.")
record Devices(List<DeviceBody> items) {

    Devices {
        items = List.copyOf(items);
    }
}
