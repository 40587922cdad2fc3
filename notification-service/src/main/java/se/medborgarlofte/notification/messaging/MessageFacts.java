package se.medborgarlofte.notification.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Progress;
import se.medborgarlofte.notification.domain.SuppressionReason;

/** A message's full public facts, as the contract words them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageFacts(
        String messageId,
        String template,
        String recipientId,
        Channel channel,
        String causeEventId,
        String causeContext,
        String causeSubject,
        State state,
        Instant at,
        @Nullable FailureReason failureReason,
        @Nullable SuppressionReason suppressionReason) {

    enum State {
        QUEUED,
        HANDED_OVER,
        FAILED,
        SUPPRESSED
    }

    static MessageFacts of(String messageId, Message message) {
        return new MessageFacts(
                messageId,
                message.content().template().code(),
                message.recipientId(),
                message.channel(),
                message.cause().eventId(),
                message.cause().context(),
                message.cause().subject(),
                state(message.progress()),
                message.progress().at(),
                reason(message.progress()),
                suppression(message.progress()));
    }

    private static State state(Progress progress) {
        return switch (progress) {
            case Progress.Queued _ -> State.QUEUED;
            case Progress.HandedOver _ -> State.HANDED_OVER;
            case Progress.Failed _ -> State.FAILED;
            case Progress.Suppressed _ -> State.SUPPRESSED;
        };
    }

    private static @Nullable FailureReason reason(Progress progress) {
        return progress instanceof Progress.Failed failed ? failed.reason() : null;
    }

    /** That somebody has protected identity is told to nobody. */
    private static @Nullable SuppressionReason suppression(Progress progress) {
        return progress instanceof Progress.Suppressed(var _, var reason)
                        && reason != SuppressionReason.PROTECTED_IDENTITY
                ? reason
                : null;
    }
}
