package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import se.medborgarlofte.notification.application.SentMessage;
import se.medborgarlofte.notification.domain.Message;

/** Somebody who was told by no way; why is left out on purpose. */
@Schema(description = "Någon som inte har nåtts. Somebody who was not reached.")
record LetterToWrite(
        @Schema(description = "Meddelandets id. The message's id.", example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
        String messageId,

        @Schema(description = "Mottagarens id. The recipient's id.", example = "7f3d2c1b-0a9e-4d8c-b7a6-5f4e3d2c1b0a")
        String recipientId,

        @Schema(description = "Vad det handlar om. What it is about.", example = "Inbjudan till ett möte")
        String title,

        MessageCause cause,

        @Schema(description = "Sedan när. Since when.", example = "2026-11-30T18:05:12Z")
        Instant since) {

    static LetterToWrite of(SentMessage sent, Locale language) {
        Message message = sent.message();
        return new LetterToWrite(
                sent.id(),
                message.recipientId(),
                StatusTexts.text("template." + message.content().template().code(), language),
                MessageCause.of(message.cause()),
                message.progress().at());
    }
}
