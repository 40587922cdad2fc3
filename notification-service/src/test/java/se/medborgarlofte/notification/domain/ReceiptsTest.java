package se.medborgarlofte.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.notification.Facts;

/** Receipts come late, twice and contradict each other; that a message arrived is the last word. */
class ReceiptsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    private static final Receipt ARRIVED = new Receipt(Receipt.Outcome.DELIVERED, NOW.plusSeconds(5));
    private static final Receipt LOST = new Receipt(Receipt.Outcome.NOT_DELIVERED, NOW.plusSeconds(9));

    private final Message handedOver = Message.queue(
                    Facts.of(Template.MATCH_CONFIRMED), "p1", Channel.SMS, new Cause("property", "e1", "m1"), NOW)
            .state()
            .handedOver(NOW)
            .state();

    @Test
    void everyOrderOfReceiptsEndsInTheSame() {
        for (List<Receipt> order : List.of(
                List.of(ARRIVED),
                List.of(ARRIVED, ARRIVED),
                List.of(LOST, ARRIVED),
                List.of(ARRIVED, LOST),
                List.of(LOST, LOST, ARRIVED, LOST))) {
            assertThat(after(order).progress()).isEqualTo(new Progress.Delivered(ARRIVED.at()));
        }
        assertThat(after(List.of(LOST, LOST)).progress())
                .isEqualTo(new Progress.Failed(LOST.at(), FailureReason.NOT_DELIVERED));
    }

    @Test
    void aReceiptMayOvertakeTheRecordThatTheMessageWasHandedOver() {
        Message queued = Message.queue(
                        Facts.of(Template.MATCH_CONFIRMED), "p1", Channel.SMS, new Cause("property", "e1", "m1"), NOW)
                .state();
        Message delivered = queued.receipt(ARRIVED).state();

        assertThat(delivered.handedOver(NOW).state().progress()).isEqualTo(new Progress.Delivered(ARRIVED.at()));
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertThat(PhoneNumber.parse("070-174 06 05")).contains(new PhoneNumber("+46701740605"));
        assertThat(PhoneNumber.parse("0046 70 174 06 05")).contains(new PhoneNumber("+46701740605"));
        assertThat(PhoneNumber.parse("+45 12 34 56 78")).contains(new PhoneNumber("+4512345678"));
        assertThat(PhoneNumber.parse("hej")).isEmpty();
        assertThat(new PhoneNumber("+46701740605")).hasToString("***");
    }

    private Message after(List<Receipt> receipts) {
        Message message = handedOver;
        for (Receipt receipt : receipts) {
            message = message.receipt(receipt).state();
        }
        return message;
    }
}
