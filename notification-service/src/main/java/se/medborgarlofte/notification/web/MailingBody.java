package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import se.medborgarlofte.notification.application.Mailings;

/** How far a mailing has come. */
@Schema(description = "Hur långt ett utskick har kommit. How far a mailing has come.")
record MailingBody(
        @Schema(description = "Identitet. Identifier.", example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(description = "När det beställdes. When it was ordered.", example = "2026-11-26T12:00:00Z")
        Instant orderedAt,

        @Schema(description = "Väntar. Waiting.", example = "12")
        long queued,

        @Schema(description = "Lämnade till mottagarens e-postleverantör. Handed over.", example = "950")
        long handedOver,

        @Schema(description = "Gick inte fram. Failed.", example = "3")
        long failed,

        @Schema(description = "Skickades inte, för mottagaren ville inte. Not sent, not wanted.", example = "35")
        long suppressed) {

    static MailingBody of(Mailings.Mailing mailing) {
        return new MailingBody(
                mailing.id(),
                mailing.area(),
                mailing.orderedAt(),
                count(mailing, "Queued"),
                count(mailing, "HandedOver"),
                count(mailing, "Failed"),
                count(mailing, "Suppressed"));
    }

    private static long count(Mailings.Mailing mailing, String state) {
        return mailing.messages().getOrDefault(state, 0L);
    }
}
