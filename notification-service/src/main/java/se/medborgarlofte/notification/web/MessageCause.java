package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import se.medborgarlofte.notification.domain.Cause;

/** Why a message was sent. */
@Schema(description = "Händelsen som orsakade meddelandet. The event that caused the message.")
record MessageCause(
        @Schema(description = "Tjänsten där det hände. The service where it happened.", example = "property")
        String context,

        @Schema(
                description = "Identitet för det som hände något. Id of what the event is about.",
                example = "0193a5b0-1111-7222-8333-944455566677")
        String subject,

        @Schema(
                description = "Händelsens identitet. Id of the event.",
                example = "0193a5c2-7a00-7b11-8c22-9d33ae44bf55")
        String eventId) {

    static MessageCause of(Cause cause) {
        return new MessageCause(cause.context(), cause.subject(), cause.eventId());
    }
}
