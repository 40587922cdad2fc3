package se.medborgarlofte.notification.messaging;

import static se.medborgarlofte.notification.messaging.Orders.required;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.CustodyThings;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.application.OrderNotice;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Office;
import se.medborgarlofte.notification.domain.Template;

/**
 * Claimants are asked, answered and told of a return; those who keep a custody hear of claims, of notices that came
 * back and of the clocks of the law.
 */
@Component
class CustodyHandler {

    private final OrderMessages orderMessages;
    private final OrderNotice orderNotice;
    private final CustodyThings things;

    CustodyHandler(OrderMessages orderMessages, OrderNotice orderNotice, CustodyThings things) {
        this.orderMessages = orderMessages;
        this.orderNotice = orderNotice;
        this.things = things;
    }

    /** What we need to know of a custody; the event's type tells what has happened. */
    record Facts(
            String seizureId,
            String municipalityCode,
            String responsiblePersonId,
            @Nullable String seizedItemId,
            @Nullable String receiverId,
            @Nullable String clock,
            @Nullable String clockEndsOn) {

        String item() {
            return required(seizedItemId, "which thing");
        }

        String person() {
            return required(receiverId, "whom it concerns");
        }
    }

    void handle(ReceivedEvent<Facts> event) {
        note(event);
        switch (event.type()) {
            case "claim-question-put" -> tellClaimant(event, Template.CLAIM_QUESTION, "question");
            case "claim-judged" -> tellClaimant(event, Template.CLAIM_JUDGED, "judged");
            // A decision may fall and be taken anew for the same person.
            case "return-decided" -> tellClaimant(event, Template.RETURN_DECIDED, "return:" + event.sequence());
            case "thing-claimed" ->
                tellKeepers(
                        event,
                        Template.THING_CLAIMED,
                        "claimed:" + event.data().item() + ":" + event.data().person(),
                        Set.of(Office.SEIZURE_CLERK, Office.INVESTIGATOR));
            case "custody-notice-bounced" ->
                tellKeepers(
                        event, Template.NOTICE_BOUNCED, "bounced:" + event.sequence(), Set.of(Office.SEIZURE_CLERK));
            case "legal-clock-ends-soon" -> tellOfClock(event, Template.LEGAL_CLOCK_SOON, "soon");
            case "legal-clock-ended" -> tellOfClock(event, Template.LEGAL_CLOCK_ENDED, "ended");
            default -> {
                // Noted above.
            }
        }
    }

    /** Before anything is ordered: a letter that goes at once is judged by it. */
    private void note(ReceivedEvent<Facts> event) {
        Facts it = event.data();
        switch (event.type()) {
            case "claim-judged" -> things.judged(event.subject(), it.item(), it.person());
            case "return-decided" -> things.decided(event.subject(), it.item(), it.person(), event.sequence());
            case "thing-returned" -> things.returned(event.subject(), it.item());
            default -> {
                // Changes nothing for a letter that waits.
            }
        }
    }

    private void tellClaimant(ReceivedEvent<Facts> event, Template template, String occasion) {
        Facts it = event.data();
        orderMessages.order(orders(event).to(template, facts(event), it.item() + ":" + occasion, it.person()));
    }

    /** The one who recorded the seizure hears it, too: until a clerk has taken over, nobody else knows of it. */
    private void tellKeepers(ReceivedEvent<Facts> event, Template template, String occasion, Set<Office> offices) {
        orderNotice.order(orders(event).to(template, facts(event), occasion, offices));
        orderMessages.order(
                orders(event).to(template, facts(event), occasion, event.data().responsiblePersonId()));
    }

    private void tellOfClock(ReceivedEvent<Facts> event, Template template, String stage) {
        Facts it = event.data();
        String clock = required(it.clock(), "which clock") + ":" + required(it.clockEndsOn(), "when it ends");
        tellKeepers(event, template, "clock-" + stage + ":" + clock, Set.of(Office.SEIZURE_CLERK));
    }

    private static Orders orders(ReceivedEvent<Facts> event) {
        return new Orders(event, event.data().municipalityCode());
    }

    private static Map<Fact, String> facts(ReceivedEvent<Facts> event) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.MUNICIPALITY_CODE, event.data().municipalityCode());
        facts.put(Fact.CUSTODY_ID, event.subject());
        facts.put(Fact.SEIZURE_ID, event.data().seizureId());
        String item = event.data().seizedItemId();
        if (item != null) {
            facts.put(Fact.SEIZED_ITEM_ID, item);
        }
        String person = event.data().receiverId();
        if (person != null) {
            facts.put(Fact.CONCERNED_PERSON_ID, person);
        }
        String clock = event.data().clock();
        String endsOn = event.data().clockEndsOn();
        if (clock != null && endsOn != null) {
            facts.put(Fact.LEGAL_CLOCK, clock);
            facts.put(Fact.DUE_ON, endsOn);
        }
        return facts;
    }
}
