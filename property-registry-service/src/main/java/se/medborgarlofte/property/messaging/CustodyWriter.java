package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyEvent;

/** Tells what happens in custodies. */
@Component
class CustodyWriter implements EventWriter<Custody, CustodyEvent>, Restater<Custody> {

    static final String[] TYPES = {
        "custody-opened",
        "custody-notice-bounced",
        "thing-claimed",
        "claim-question-put",
        "claim-judged",
        "return-decided",
        "thing-returned",
        "legal-clock-ends-soon",
        "legal-clock-ended",
        "custody-closed",
        "custody-restated"
    };

    @Override
    public OutgoingEvent write(String custodyId, Custody custody, CustodyEvent event) {
        String type = switch (event.kind()) {
            case OPENED -> "custody-opened";
            case NOTED -> "custody-restated";
            case NOTICE_BOUNCED -> "custody-notice-bounced";
            case CLAIMED -> "thing-claimed";
            case QUESTION_PUT -> "claim-question-put";
            case JUDGED -> "claim-judged";
            case RETURN_DECIDED -> "return-decided";
            case RETURNED -> "thing-returned";
            case CLOCK_ENDS_SOON -> "legal-clock-ends-soon";
            case CLOCK_ENDED -> "legal-clock-ended";
            case CLOSED -> "custody-closed";
        };
        return told(type, CustodyFacts.of(custodyId, custody, event));
    }

    @Override
    public OutgoingEvent restate(String custodyId, Custody custody) {
        CustodyEvent nothing = new CustodyEvent(CustodyEvent.Kind.NOTED, null, null, null, null, null);
        return told("custody-restated", CustodyFacts.of(custodyId, custody, nothing));
    }

    private static OutgoingEvent told(String type, CustodyFacts facts) {
        return new OutgoingEvent(type, DataClassification.RESTRICTED, facts);
    }
}
