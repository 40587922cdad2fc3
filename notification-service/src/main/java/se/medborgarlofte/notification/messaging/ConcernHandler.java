package se.medborgarlofte.notification.messaging;

import static se.medborgarlofte.notification.domain.Fact.CONCERN_CATEGORY;
import static se.medborgarlofte.notification.domain.Fact.CONCERN_ID;
import static se.medborgarlofte.notification.domain.Fact.LINK_KEY;
import static se.medborgarlofte.notification.domain.Fact.MUNICIPALITY_CODE;
import static se.medborgarlofte.notification.domain.Fact.PLEDGE_ID;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.envelope.MalformedEventException;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.Announce;
import se.medborgarlofte.notification.application.Announcement;
import se.medborgarlofte.notification.application.MessageOrder;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.SubscriptionTopic;
import se.medborgarlofte.notification.domain.Template;

/**
 * Whoever raised a concern is told that it was received and each time it has come further.
 *
 * <p>Each event carries the concern's full facts, so each orders everything there is to tell; what has been ordered
 * before is recognised. That makes the order of the events irrelevant. Of the two events by which a concern comes into
 * the world the one that says so is enough.
 */
@Component
class ConcernHandler {

    private final OrderMessages orderMessages;
    private final LinkKeys linkKeys;
    private final Announce announce;

    ConcernHandler(OrderMessages orderMessages, LinkKeys linkKeys, Announce announce) {
        this.orderMessages = orderMessages;
        this.linkKeys = linkKeys;
        this.announce = announce;
    }

    void handle(ReceivedEvent<ConcernFacts> event) {
        if (event.data().repeatsThatItWasReceived()) {
            return;
        }
        event.data().receipts().forEach(receipt -> tellFollowers(event, receipt));
        List<MessageOrder> orders = new ArrayList<>();
        orders.add(received(event));
        event.data().receipts().forEach(receipt -> order(event, receipt).ifPresent(orders::add));
        orderMessages.order(orders);
    }

    /** Those who follow the case, but for the one who raised it and is told in person. */
    private void tellFollowers(ReceivedEvent<ConcernFacts> event, ConcernFacts.Receipt receipt) {
        ConcernFacts concern = event.data();
        if (receipt.kind() != null && receipt.kind() != ConcernFacts.Kind.RECEIVED) {
            announce.order(new Announcement(
                    "case:%s:%s:%s".formatted(concern.concernId(), receipt.kind(), receipt.at()),
                    new Content(Template.CASE_NEWS, factsForOthers(concern)),
                    Causes.of(event, concern.municipalityCode()),
                    List.of(new SubscriptionTopic(SubscriptionTopic.Kind.CASE, concern.concernId())),
                    concern.raisedBy(),
                    null));
        }
    }

    private Optional<MessageOrder> order(ReceivedEvent<ConcernFacts> event, ConcernFacts.Receipt receipt) {
        return switch (receipt.kind()) {
            case null -> Optional.empty();
            case RECEIVED -> Optional.empty(); // ordered from the fact that the concern exists
            case IN_PICTURE -> Optional.of(inPicture(event, receipt));
            case IN_PLEDGE -> Optional.of(inPledge(event, receipt));
            case ACTED_ON -> Optional.of(answered(event, receipt, Template.CONCERN_ACTED_ON));
            case DECLINED -> Optional.of(answered(event, receipt, Template.CONCERN_DECLINED));
            case REOPENED -> Optional.of(answered(event, receipt, Template.CONCERN_REOPENED));
        };
    }

    private MessageOrder received(ReceivedEvent<ConcernFacts> event) {
        return order(event, "received", new Content(Template.CONCERN_RECEIVED, facts(event.data())));
    }

    private MessageOrder inPicture(ReceivedEvent<ConcernFacts> event, ConcernFacts.Receipt receipt) {
        String about = "in-picture:" + required(receipt.pictureId());
        return order(event, about, new Content(Template.CONCERN_IN_PICTURE, facts(event.data())));
    }

    private MessageOrder inPledge(ReceivedEvent<ConcernFacts> event, ConcernFacts.Receipt receipt) {
        String pledgeId = required(receipt.pledgeId());
        Map<Fact, String> facts = facts(event.data());
        facts.put(PLEDGE_ID, pledgeId);
        return order(event, "in-pledge:" + pledgeId, new Content(Template.CONCERN_IN_PLEDGE, facts));
    }

    /** A concern may be answered more than once; the time tells the answers apart. */
    private MessageOrder answered(ReceivedEvent<ConcernFacts> event, ConcernFacts.Receipt receipt, Template template) {
        return order(event, template.code() + ":" + receipt.at(), new Content(template, facts(event.data())));
    }

    private static MessageOrder order(ReceivedEvent<ConcernFacts> event, String about, Content content) {
        ConcernFacts concern = event.data();
        String key = "concern:" + concern.concernId() + ":" + about;
        return new MessageOrder(key, content, concern.raisedBy(), Causes.of(event, concern.municipalityCode()));
    }

    private Map<Fact, String> facts(ConcernFacts concern) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(CONCERN_ID, concern.concernId());
        facts.put(MUNICIPALITY_CODE, concern.municipalityCode());
        facts.put(CONCERN_CATEGORY, concern.category());
        facts.put(LINK_KEY, linkKeys.token("concern", concern.concernId()));
        return facts;
    }

    /** Without the link, which is its owner's alone. */
    private Map<Fact, String> factsForOthers(ConcernFacts concern) {
        Map<Fact, String> facts = facts(concern);
        facts.remove(LINK_KEY);
        return facts;
    }

    private static String required(@Nullable String id) {
        return Optional.ofNullable(id)
                .orElseThrow(() -> new MalformedEventException("the receipt does not say what used the concern"));
    }
}
