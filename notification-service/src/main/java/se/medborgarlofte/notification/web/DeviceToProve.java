package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import se.medborgarlofte.notification.domain.PushKeys;

/** A browser as its {@code PushManager} describes it. */
@Schema(description = "En webbläsare som ska visa meddelanden. A browser that is to show messages.")
record DeviceToProve(
        @Schema(
                description = "Webbläsarens adress hos sin push-tjänst. The browser's address at its push service.",
                example = "https://updates.push.services.mozilla.com/wpush/v2/gAAAAABl")
        @NotBlank
        @Size(max = 1000)
        String endpoint,

        @Schema(
                description = "Nyckeln p256dh. The key p256dh.",
                example = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4")
        @NotBlank
        @Size(max = 100)
        String p256dh,

        @Schema(description = "Nyckeln auth. The key auth.", example = "BTBZMqHH6r4Tts7J_aSIgg")
        @NotBlank
        @Size(max = 40)
        String auth) {

    Optional<PushKeys> keys() {
        return PushKeys.parse(p256dh, auth);
    }

    /** Empty when it is no address. */
    Optional<URI> address() {
        try {
            return Optional.of(URI.create(endpoint)).filter(URI::isAbsolute);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whoever knows the address can make the browser ring. */
    @Override
    public String toString() {
        return "DeviceToProve[***]";
    }
}
