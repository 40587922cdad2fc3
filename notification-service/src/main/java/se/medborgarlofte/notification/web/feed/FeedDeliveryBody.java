package se.medborgarlofte.notification.web.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.feed.FeedDelivery;

/** A delivery in an answer. */
@Schema(description = "En numrerad leverans och vad som hänt med den. A numbered delivery and what became of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedDeliveryBody(
        @Schema(description = "Numret. The number.", example = "17")
        long sequence,

        @Schema(description = "Händelsens id. The event's id.", example = "0193a5c2-7a00-7b11-8c22-9d33ae44bf55")
        String eventId,

        @Schema(description = "När numret gavs. When the number was given.", example = "2026-11-26T12:00:00Z")
        Instant numberedAt,

        @Schema(
                description = "När den togs emot, om den har det. When it was taken, if it was.",
                example = "2026-11-26T12:00:01Z")
        @Nullable
        Instant deliveredAt,

        @Schema(description = "Antal försök. Number of tries.", example = "1")
        int attempts,

        @Schema(
                description =
                        "Vad det senaste försöket gav: status eller slags fel. What the last try gave: status or kind of failure.",
                example = "200")
        @Nullable
        String lastOutcome,

        @Schema(
                description = "Om innehållet hölls inne, för att ni inte fick ta del av det. Whether it was withheld.",
                example = "false")
        boolean withheld,

        @Schema(
                description = "SHA-256 av det som skickades senast. SHA-256 of what was sent last.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String bodyHash) {

    static FeedDeliveryBody of(FeedDelivery delivery) {
        return new FeedDeliveryBody(
                delivery.sequence(),
                delivery.eventId(),
                delivery.numberedAt(),
                delivery.deliveredAt().orElse(null),
                delivery.attempts(),
                delivery.lastOutcome().orElse(null),
                delivery.withheld(),
                delivery.bodyHash().orElse(null));
    }
}
