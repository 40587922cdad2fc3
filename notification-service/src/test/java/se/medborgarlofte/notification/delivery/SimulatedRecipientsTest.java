package se.medborgarlofte.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.notification.Facts;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.MailRoute;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.domain.Template;

/** Whoever tries things out sees each outcome, and no mail leaves. */
class SimulatedRecipientsTest {

    private static final Message MESSAGE = Message.queue(
                    Facts.of(Template.MATCH_CONFIRMED),
                    "p1",
                    Channel.EMAIL,
                    new Cause("property", "e1", "m1"),
                    Instant.EPOCH)
            .state();

    private int sent;

    private final SimulatedRecipients route = new SimulatedRecipients(new MailRoute() {
        @Override
        public HandOver send(String messageId, Message message, Recipient recipient, @Nullable String traceparent) {
            sent++;
            return new HandOver.Accepted();
        }

        @Override
        public HandOver sendCollection(String digestId, List<Message> messages, Recipient recipient) {
            sent++;
            return new HandOver.Accepted();
        }
    });

    @Test
    void eachOutcomeHasARecipient() {
        assertThat(send("accepted")).isEqualTo(new HandOver.Accepted());
        assertThat(send("refused")).isEqualTo(new HandOver.Refused(FailureReason.RECIPIENT_REFUSED));
        assertThat(send("busy")).isEqualTo(new HandOver.Postponed(Duration.ofMinutes(1), "simulated"));
        assertThat(sent).isZero();
    }

    @Test
    void everybodyElseIsReal() {
        route.send("m1", MESSAGE, recipient("anna@example.se"), null);
        route.sendCollection("d1", List.of(MESSAGE), recipient("anna@simulated.medborgarlofte.example.se"));

        assertThat(sent).isEqualTo(2);
    }

    private HandOver send(String who) {
        return route.send("m1", MESSAGE, recipient(who + SimulatedRecipients.DOMAIN), null);
    }

    private static Recipient recipient(String address) {
        return new Recipient("p1", EmailAddress.parse(address).orElseThrow(), Optional.empty(), Instant.EPOCH, 1);
    }
}
