package se.medborgarlofte.notification.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.UnknownAggregateException;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.Progress;
import se.medborgarlofte.notification.domain.Receipt;

/** A provider says what became of a text message or a letter: late, twice, or the opposite of what it said before. */
@Service
public class RecordReceipt {

    private final AggregateStore<Message, MessageEvent> messages;
    private final UnmatchedReceipts unmatched;
    private final HurryMessages hurry;

    RecordReceipt(AggregateStore<Message, MessageEvent> messages, UnmatchedReceipts unmatched, HurryMessages hurry) {
        this.messages = messages;
        this.unmatched = unmatched;
        this.hurry = hurry;
    }

    public void record(String provider, String reference, Receipt receipt) {
        try {
            Message message =
                    messages.change(reference, sent -> sent.receipt(receipt)).state();
            if (message.progress() instanceof Progress.Failed || message.channel() == Channel.DIGITAL_MAILBOX) {
                // What has not arrived is told by the next way, which waits for this one no longer; what lies in the
                // digital mailbox need not be mailed.
                hurry.to(message.recipientId());
            }
        } catch (UnknownAggregateException _) {
            unmatched.keep(provider, reference, receipt);
        }
    }
}
