package se.medborgarlofte.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.MailRoute;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;

/**
 * For trying things out: mail to {@code accepted}, {@code refused} or {@code busy} at a domain that exists nowhere has
 * that outcome and is never sent. Everything else goes on.
 */
final class SimulatedRecipients implements MailRoute {

    static final String DOMAIN = "@simulated.medborgarlofte.example";

    private static final Duration BUSY_FOR = Duration.ofMinutes(1);

    private final MailRoute real;

    SimulatedRecipients(MailRoute real) {
        this.real = real;
    }

    @Override
    public HandOver send(String messageId, Message message, Recipient recipient, @Nullable String traceparent) {
        return outcome(recipient).orElseGet(() -> real.send(messageId, message, recipient, traceparent));
    }

    @Override
    public HandOver sendCollection(String digestId, List<Message> messages, Recipient recipient) {
        return outcome(recipient).orElseGet(() -> real.sendCollection(digestId, messages, recipient));
    }

    private static Optional<HandOver> outcome(Recipient recipient) {
        String address = recipient.address().value();
        if (!address.endsWith(DOMAIN)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (address.substring(0, address.length() - DOMAIN.length())) {
                    case "refused" -> new HandOver.Refused(FailureReason.RECIPIENT_REFUSED);
                    case "busy" -> new HandOver.Postponed(BUSY_FOR, "simulated");
                    default -> new HandOver.Accepted();
                });
    }
}
