package se.medborgarlofte.notification.messaging;

import static se.medborgarlofte.notification.domain.Fact.MUNICIPALITY_CODE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.MessageOrder;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Template;

/** Contact persons, borrowers and those who promised something are told what the dialogue asks of them. */
@Component
class ForwardingHandler {

    private final OrderMessages orderMessages;

    ForwardingHandler(OrderMessages orderMessages) {
        this.orderMessages = orderMessages;
    }

    /** What we need to know of a thing of the dialogue; the event's type tells what kind it is. */
    record Facts(
            String municipalityCode,
            @Nullable List<String> contactPersonIds,
            @Nullable String madeBy,
            @Nullable String borrower,
            @Nullable String lentBy,
            @Nullable String dueOn,
            @Nullable String confirmedAt) {

        List<String> contacts() {
            return contactPersonIds == null ? List.of() : contactPersonIds;
        }

        static List<String> only(@Nullable String personId) {
            return personId == null ? List.of() : List.of(personId);
        }
    }

    /** A link to what somebody without an account left. */
    record GuestLink(String guestRequestId, String recipientId, String municipalityCode, String linkKey) {}

    void handle(ReceivedEvent<Facts> event) {
        Facts it = event.data();
        orderMessages.order(
                switch (event.type()) {
                    case "association-confirmation-due" ->
                        orders(event, Template.ASSOCIATION_CONFIRMATION, Fact.ASSOCIATION_ID, it.contacts());
                    case "summary-sent" -> orders(event, Template.YOU_SAID_WE_DID, Fact.SUMMARY_ID, it.contacts());
                    case "summary-follow-up-due" -> orders(event, Template.DID_IT_HELP, Fact.SUMMARY_ID, it.contacts());
                    case "area-alert-approved" -> orders(event, Template.AREA_ALERT, Fact.ALERT_ID, it.contacts());
                    case "promise-due" -> orders(event, Template.PROMISE_DUE, Fact.PROMISE_ID, Facts.only(it.madeBy()));
                    case "promise-overdue" ->
                        orders(event, Template.PROMISE_OVERDUE, Fact.PROMISE_ID, Facts.only(it.madeBy()));
                    case "loan-due-soon" -> orders(event, Template.LOAN_DUE, Fact.LOAN_ID, Facts.only(it.borrower()));
                    case "loan-overdue" -> overdue(event);
                    default -> List.of();
                });
    }

    void sendLink(ReceivedEvent<GuestLink> event) {
        GuestLink link = event.data();
        Content content = new Content(
                Template.GUEST_LINK, Map.of(MUNICIPALITY_CODE, link.municipalityCode(), Fact.LINK_KEY, link.linkKey()));
        orderMessages.order(List.of(new MessageOrder(
                "guest:" + link.guestRequestId(),
                content,
                link.recipientId(),
                Causes.of(event, link.municipalityCode()))));
    }

    /** Whoever lent it hears it, too: they know the borrower, and whether it has come back without being recorded. */
    private static List<MessageOrder> overdue(ReceivedEvent<Facts> event) {
        Facts loan = event.data();
        List<MessageOrder> all =
                new ArrayList<>(orders(event, Template.LOAN_OVERDUE, Fact.LOAN_ID, Facts.only(loan.borrower())));
        all.addAll(orders(event, Template.LOAN_NOT_RETURNED, Fact.LOAN_ID, Facts.only(loan.lentBy())));
        return all;
    }

    /** The same thing is told to somebody once on the same occasion. */
    private static List<MessageOrder> orders(
            ReceivedEvent<Facts> event, Template template, Fact what, List<String> people) {
        String municipality = event.data().municipalityCode();
        Content content = new Orders(event, municipality).content(template, facts(event, what));
        String occasion = event.type() + ":" + event.data().confirmedAt();
        return people.stream()
                .distinct()
                .map(personId -> new MessageOrder(
                        event.subject() + ":" + occasion, content, personId, Causes.of(event, municipality)))
                .toList();
    }

    private static Map<Fact, String> facts(ReceivedEvent<Facts> event, Fact what) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(MUNICIPALITY_CODE, event.data().municipalityCode());
        facts.put(what, event.subject());
        String dueOn = event.data().dueOn();
        if (dueOn != null) {
            facts.put(Fact.DUE_ON, dueOn);
        }
        String confirmedAt = event.data().confirmedAt();
        if (confirmedAt != null) {
            facts.put(Fact.CONFIRMED_AT, confirmedAt);
        }
        return facts;
    }
}
