package se.medborgarlofte.notification.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.UnknownAggregateException;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.Receipt;

/** A provider says what became of a text message: late, twice, or the opposite of what it said before. */
@Service
public class RecordReceipt {

    private final AggregateStore<Message, MessageEvent> messages;
    private final UnmatchedReceipts unmatched;

    RecordReceipt(AggregateStore<Message, MessageEvent> messages, UnmatchedReceipts unmatched) {
        this.messages = messages;
        this.unmatched = unmatched;
    }

    public void record(String provider, String reference, Receipt receipt) {
        try {
            messages.change(reference, message -> message.receipt(receipt));
        } catch (UnknownAggregateException _) {
            unmatched.keep(provider, reference, receipt);
        }
    }
}
