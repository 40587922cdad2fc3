package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Progress;

/** What became of a message, in plain language. */
@Schema(description = "Vad som hänt med meddelandet. What became of the message.")
record MessageStatus(
        @Schema(
                description = "Läget som kod. The state as a code.",
                example = "HANDED_OVER",
                allowableValues = {"QUEUED", "HANDED_OVER", "DELIVERED", "FAILED", "SUPPRESSED"})
        String code,

        @Schema(
                description = "Läget i klartext, på svenska eller engelska efter Accept-Language. The state in plain "
                        + "language, Swedish or English by Accept-Language.",
                example = "Meddelandet har lämnats till din e-postleverantör.")
        String text,

        @Schema(description = "Vad du kan göra. What you can do.", example = "Hittar du det inte, titta i skräpposten.")
        String advice) {

    static MessageStatus of(Progress progress, Channel channel, Locale language) {
        String code = code(progress);
        String key = StatusTexts.special(
                switch (progress) {
                    case Progress.Queued _, Progress.Delivered _, Progress.HandedOver _ -> code;
                    case Progress.Failed failed -> code + "." + failed.reason().name();
                    case Progress.Suppressed suppressed ->
                        code + "." + suppressed.reason().name();
                },
                channel.name());
        return new MessageStatus(
                code, StatusTexts.text(key + ".text", language), StatusTexts.text(key + ".advice", language));
    }

    private static String code(Progress progress) {
        return switch (progress) {
            case Progress.Queued _ -> "QUEUED";
            case Progress.HandedOver _ -> "HANDED_OVER";
            case Progress.Delivered _ -> "DELIVERED";
            case Progress.Failed _ -> "FAILED";
            case Progress.Suppressed _ -> "SUPPRESSED";
        };
    }
}
