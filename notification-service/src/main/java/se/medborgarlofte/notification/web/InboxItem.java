package se.medborgarlofte.notification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.application.ReadInbox;

/** An item of an inbox in an answer. */
@Schema(description = "Ett meddelande i din inkorg. A message in your inbox.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InboxItem(
        @Schema(description = "Nummer i din inkorg. Number in your inbox.", example = "7")
        long sequence,

        @Schema(
                description = "Meddelandets identitet. The message's id.",
                example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
        String messageId,

        @Schema(description = "Vad det handlar om, som kod. What it tells, as a code.", example = "match-confirmed")
        String template,

        @Schema(description = "Rubrik. Heading.", example = "Polisen kan ha hittat något som är ditt")
        String subject,

        @Schema(description = "Text. Text.", example = "Ett föremål stämmer med något som du har anmält stulet.")
        String text,

        @Schema(description = "När det kom. When it came.", example = "2026-11-30T18:05:10Z")
        Instant at,

        @Schema(
                description = "När du läste det, om du har det. When you read it, if you have.",
                example = "2026-11-30T19:00:00Z")
        @Nullable
        Instant readAt) {

    static InboxItem of(ReadInbox.Letter letter) {
        return new InboxItem(
                letter.item().sequence(),
                letter.item().messageId(),
                letter.template(),
                letter.words().subject(),
                letter.words().text(),
                letter.item().at(),
                letter.item().readAt().orElse(null));
    }
}
