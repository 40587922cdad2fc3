package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import se.medborgarlofte.notification.application.SentMessage;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Message;

/** A message in a history: opaque ids and codes, no address. */
@Schema(description = "Ett meddelande och vad som hänt med det. A message and what became of it.")
record MessageAnswer(
        @Schema(
                description = "Meddelandets identitet. The message's id.",
                format = "uuid",
                example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
        String id,

        @Schema(
                description = "Vad meddelandet handlar om, som kod. What the message tells, as a code.",
                example = "match-confirmed")
        String template,

        @Schema(
                description = "Samma i klartext. The same in plain language.",
                example = "Polisen kan ha hittat något som är ditt")
        String title,

        @Schema(description = "Hur det skickas. How it is sent.", example = "EMAIL")
        Channel channel,

        @Schema(
                description = "Mottagarens identitet. The recipient's id.",
                format = "uuid",
                example = "7f3d2c1b-0a9e-4d8c-b7a6-5f4e3d2c1b0a")
        String recipientId,

        MessageCause cause,

        @Schema(description = "När det beställdes. When it was ordered.", example = "2026-11-30T18:05:10Z")
        Instant queuedAt,

        MessageStatus status,

        @Schema(description = "När läget inträdde. Since when it has that status.", example = "2026-11-30T18:05:12Z")
        Instant statusSince) {

    static MessageAnswer of(SentMessage sent, Locale language) {
        Message message = sent.message();
        String template = message.content().template().code();
        return new MessageAnswer(
                sent.id(),
                template,
                StatusTexts.text("template." + template, language),
                message.channel(),
                message.recipientId(),
                MessageCause.of(message.cause()),
                message.queuedAt(),
                MessageStatus.of(message.progress(), message.channel(), language),
                message.progress().at());
    }
}
