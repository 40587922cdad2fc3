package se.medborgarlofte.dialogue.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.ReceiptKind;
import se.medborgarlofte.dialogue.domain.Telling;

/** The notification service tells that a message was handed over to the recipient's mail server. */
record MessageHandedOver(String messageId, String template, String causeContext, String causeSubject, Instant at) {

    /** The evidence it gives about a concern's receipt; null when the message is about something else. */
    @Nullable
    Telling telling() {
        ReceiptKind about = about();
        return about == null || !causeContext.equals("dialogue") ? null : new Telling(messageId, about, at);
    }

    private @Nullable ReceiptKind about() {
        return switch (template) {
            case "concern-received" -> ReceiptKind.RECEIVED;
            case "concern-in-picture" -> ReceiptKind.IN_PICTURE;
            case "concern-in-pledge" -> ReceiptKind.IN_PLEDGE;
            case "concern-acted-on" -> ReceiptKind.ACTED_ON;
            case "concern-declined" -> ReceiptKind.DECLINED;
            case "concern-reopened" -> ReceiptKind.REOPENED;
            default -> null;
        };
    }
}
