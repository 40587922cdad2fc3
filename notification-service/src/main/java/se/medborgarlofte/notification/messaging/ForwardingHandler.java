package se.medborgarlofte.notification.messaging;

import static se.medborgarlofte.notification.domain.Fact.MUNICIPALITY_CODE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.LinkKeys;
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
    private final LinkKeys linkKeys;

    ForwardingHandler(OrderMessages orderMessages, LinkKeys linkKeys) {
        this.orderMessages = orderMessages;
        this.linkKeys = linkKeys;
    }

    /** What we need to know of a thing of the dialogue; the event's type tells what kind it is. */
    record Facts(
            String municipalityCode,
            @Nullable List<String> contactPersonIds,
            @Nullable String madeBy,
            @Nullable String borrower,
            @Nullable String lentBy,
            @Nullable String dueOn,
            @Nullable List<String> escalatedTo,
            @Nullable String confirmedAt) {

        List<String> contacts() {
            return contactPersonIds == null ? List.of() : contactPersonIds;
        }

        List<String> leads() {
            return escalatedTo == null ? List.of() : escalatedTo;
        }

        static List<String> only(@Nullable String personId) {
            return personId == null ? List.of() : List.of(personId);
        }
    }

    /**
     * A link to what somebody without an account left.
     *
     * @param linkKey proves that we derive the right key; the key itself is never told
     */
    record GuestLink(String guestRequestId, String recipientId, String municipalityCode, String linkKey) {}

    void handle(ReceivedEvent<Facts> event) {
        Facts it = event.data();
        orderMessages.order(
                switch (event.type()) {
                    case "association-confirmation-due" ->
                        orders(event, Template.ASSOCIATION_CONFIRMATION, Fact.ASSOCIATION_ID, it.contacts());
                    case "summary-sent" -> summaries(event);
                    case "summary-follow-up-due" -> orders(event, Template.DID_IT_HELP, Fact.SUMMARY_ID, it.contacts());
                    case "area-alert-approved" -> orders(event, Template.AREA_ALERT, Fact.ALERT_ID, it.contacts());
                    case "promise-due" -> orders(event, Template.PROMISE_DUE, Fact.PROMISE_ID, Facts.only(it.madeBy()));
                    case "promise-overdue" ->
                        both(
                                orders(event, Template.PROMISE_OVERDUE, Fact.PROMISE_ID, Facts.only(it.madeBy())),
                                orders(event, Template.PROMISE_ESCALATED, Fact.PROMISE_ID, it.leads()));
                    case "loan-due-soon" -> orders(event, Template.LOAN_DUE, Fact.LOAN_ID, Facts.only(it.borrower()));
                    // Who lent it knows the borrower, and whether it has come back without being recorded.
                    case "loan-overdue" ->
                        both(
                                orders(event, Template.LOAN_OVERDUE, Fact.LOAN_ID, Facts.only(it.borrower())),
                                orders(event, Template.LOAN_NOT_RETURNED, Fact.LOAN_ID, Facts.only(it.lentBy())));
                    default -> List.of();
                });
    }

    /** The letter carries a link that also those can open to whom it is forwarded. */
    private List<MessageOrder> summaries(ReceivedEvent<Facts> event) {
        Content content = new Content(
                Template.YOU_SAID_WE_DID,
                Map.of(
                        MUNICIPALITY_CODE,
                        event.data().municipalityCode(),
                        Fact.SUMMARY_ID,
                        event.subject(),
                        Fact.LINK_KEY,
                        linkKeys.token("summary", event.subject())));
        return orders(event, content, event.data().contacts());
    }

    void sendLink(ReceivedEvent<GuestLink> event) {
        GuestLink link = event.data();
        String key = linkKeys.proven("guest", link.guestRequestId(), link.linkKey());
        Content content = new Content(
                Template.GUEST_LINK, Map.of(MUNICIPALITY_CODE, link.municipalityCode(), Fact.LINK_KEY, key));
        orderMessages.order(List.of(new MessageOrder(
                "guest:" + link.guestRequestId(),
                content,
                link.recipientId(),
                Causes.of(event, link.municipalityCode()))));
    }

    private static List<MessageOrder> both(List<MessageOrder> one, List<MessageOrder> other) {
        List<MessageOrder> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The same thing is told to somebody once on the same occasion. */
    private List<MessageOrder> orders(ReceivedEvent<Facts> event, Template template, Fact what, List<String> people) {
        Map<Fact, String> facts = facts(event, what);
        facts.put(Fact.LINK_KEY, linkKeys.token(purpose(template), event.subject()));
        Content content = new Orders(event, event.data().municipalityCode()).content(template, facts);
        return orders(event, content, people);
    }

    /** What the key of a letter's link is derived for; the dialogue service derives the same. */
    private static String purpose(Template template) {
        return switch (template) {
            case ASSOCIATION_CONFIRMATION -> "association";
            case DID_IT_HELP -> "did-it-help";
            case LOAN_DUE, LOAN_OVERDUE -> "loan";
            case PROMISE_DUE, PROMISE_OVERDUE -> "promise";
            default -> "letter";
        };
    }

    private static List<MessageOrder> orders(ReceivedEvent<Facts> event, Content content, List<String> people) {
        String municipality = event.data().municipalityCode();
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
