package se.medborgarlofte.notification.messaging;

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

/** Contact persons get the link to a poll to pass on, and learn which time suits most. */
@Component
class PollHandler {

    private static final String LINK = "slot-poll";

    private final OrderMessages orderMessages;
    private final LinkKeys linkKeys;

    PollHandler(OrderMessages orderMessages, LinkKeys linkKeys) {
        this.orderMessages = orderMessages;
        this.linkKeys = linkKeys;
    }

    /** What we need to know of a poll. */
    record Facts(
            String slotPollId,
            String visitId,
            String municipalityCode,
            String kind,
            List<String> recipientIds,
            String linkProof,
            @Nullable String suggestedStartsAt,
            @Nullable String suggestedEndsAt) {}

    void opened(ReceivedEvent<Facts> event) {
        Facts poll = event.data();
        linkKeys.proven(LINK, poll.slotPollId(), poll.linkProof());
        order(
                event,
                "opened",
                new Content(
                        Template.SLOT_POLL_OPENED,
                        Map.of(
                                Fact.MUNICIPALITY_CODE, poll.municipalityCode(),
                                Fact.VISIT_KIND, poll.kind(),
                                Fact.LINK_KEY, linkKeys.token(LINK, poll.slotPollId()))));
    }

    /** Nothing is told when nobody has answered or no time is left: the poll itself says so. */
    void closed(ReceivedEvent<Facts> event) {
        Facts poll = event.data();
        String startsAt = poll.suggestedStartsAt();
        String endsAt = poll.suggestedEndsAt();
        if (startsAt != null && endsAt != null) {
            order(
                    event,
                    "closed",
                    new Content(
                            Template.SLOT_POLL_CLOSED,
                            Map.of(
                                    Fact.MUNICIPALITY_CODE, poll.municipalityCode(),
                                    Fact.VISIT_ID, poll.visitId(),
                                    Fact.VISIT_KIND, poll.kind(),
                                    Fact.LINK_KEY, linkKeys.token(VisitHandler.LINK, poll.visitId()),
                                    Fact.STARTS_AT, startsAt,
                                    Fact.ENDS_AT, endsAt)));
        }
    }

    private void order(ReceivedEvent<Facts> event, String occasion, Content content) {
        Facts poll = event.data();
        orderMessages.order(poll.recipientIds().stream()
                .distinct()
                .map(personId -> new MessageOrder(
                        "slot-poll:" + poll.slotPollId() + ":" + occasion,
                        content,
                        personId,
                        Causes.of(event, poll.municipalityCode())))
                .toList());
    }
}
