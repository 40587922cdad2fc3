package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.Comparator;

/**
 * Evidence that a message about a receipt was handed over to the person's mail server.
 *
 * @param messageId the message, by which the same evidence is recognised
 * @param about the kind of receipt that the message told of
 */
public record Telling(String messageId, ReceiptKind about, Instant at) {

    static final Comparator<Telling> OLDEST_FIRST =
            Comparator.comparing(Telling::at).thenComparing(Telling::messageId);
}
