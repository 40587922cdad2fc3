package se.medborgarlofte.notification.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.Announce;
import se.medborgarlofte.notification.application.Announcement;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.application.OrderNotice;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Office;
import se.medborgarlofte.notification.domain.SubscriptionTopic;
import se.medborgarlofte.notification.domain.Template;

/** The authorities hear of what was left undone in the dialogue, and followers of a municipality of open meetings. */
@Component
class DialogueDutyHandler {

    /** So often those who came are reminded before anybody else hears of it. */
    private static final int REMINDERS = 2;

    private static final Set<Office> BOTH = Set.of(Office.MUNICIPAL_COORDINATOR, Office.POLICE_CHIEF);

    private final OrderMessages orderMessages;
    private final OrderNotice orderNotice;
    private final Announce announce;

    DialogueDutyHandler(OrderMessages orderMessages, OrderNotice orderNotice, Announce announce) {
        this.orderMessages = orderMessages;
        this.orderNotice = orderNotice;
        this.announce = announce;
    }

    /** What we need to know of a concern that has not been answered. */
    record SilentConcern(
            String concernId,
            String municipalityCode,
            String category,
            @Nullable String responsible,
            @Nullable List<String> escalatedTo) {

        /** Both, as long as nobody has said whose it is. */
        Set<Office> offices() {
            return switch (responsible) {
                case "POLICE" -> Set.of(Office.POLICE_CHIEF);
                case "MUNICIPALITY" -> Set.of(Office.MUNICIPAL_COORDINATOR);
                case null, default -> BOTH;
            };
        }
    }

    /** What we need to know of a text that somebody proposes to contact persons. */
    record DraftedAlert(String alertId, String municipalityCode) {}

    /** What we need to know of a text that is proposed when a pledge has been concluded. */
    record DraftedSummary(String draftId, String municipalityCode) {}

    /** What we need to know of an open citizen dialogue. */
    record OpenDialogue(String openDialogueId, String municipalityCode, String startsAt, String endsAt) {}

    /** A concern may fall silent again after each answer. */
    void silent(ReceivedEvent<SilentConcern> event) {
        SilentConcern concern = event.data();
        Map<Fact, String> facts = Map.of(
                Fact.CONCERN_ID, concern.concernId(),
                Fact.MUNICIPALITY_CODE, concern.municipalityCode(),
                Fact.CONCERN_CATEGORY, concern.category());
        String occasion = "silent:" + event.sequence();
        escalate(
                new Orders(event, concern.municipalityCode()),
                Template.CONCERN_SILENT,
                facts,
                occasion,
                concern.escalatedTo(),
                concern.offices());
    }

    void drafted(ReceivedEvent<DraftedAlert> event) {
        DraftedAlert alert = event.data();
        Map<Fact, String> facts =
                Map.of(Fact.ALERT_ID, alert.alertId(), Fact.MUNICIPALITY_CODE, alert.municipalityCode());
        orderNotice.order(new Orders(event, alert.municipalityCode())
                .to(Template.AREA_ALERT_WAITS, facts, "drafted", Set.of(Office.POLICE_OFFICER)));
    }

    void proposed(ReceivedEvent<DraftedSummary> event) {
        DraftedSummary draft = event.data();
        Map<Fact, String> facts =
                Map.of(Fact.DRAFT_ID, draft.draftId(), Fact.MUNICIPALITY_CODE, draft.municipalityCode());
        orderNotice.order(new Orders(event, draft.municipalityCode())
                .to(Template.SUMMARY_WAITS, facts, "drafted", Set.of(Office.MUNICIPAL_COORDINATOR)));
    }

    /** Two reminders have not helped: those who answer for the meeting decide who writes. */
    void escalated(ReceivedEvent<VisitFacts> event) {
        VisitFacts visit = event.data();
        Integer chase = visit.chase();
        if (chase == null || chase <= REMINDERS) {
            return;
        }
        escalate(
                new Orders(event, visit.municipalityCode()),
                Template.VISIT_NOTE_ESCALATED,
                VisitHandler.facts(visit),
                "escalated:" + visit.invitationSequence() + ":" + chase,
                visit.escalatedTo(),
                BOTH);
    }

    /** To those who are named; when nobody is, to whoever holds the office. */
    private void escalate(
            Orders orders,
            Template template,
            Map<Fact, String> facts,
            String occasion,
            @Nullable List<String> people,
            Set<Office> offices) {
        if (people == null || people.isEmpty()) {
            orderNotice.order(orders.to(template, facts, occasion, offices));
        } else {
            orderMessages.order(orders.to(template, facts, occasion, people.toArray(String[]::new)));
        }
    }

    void openDialogue(ReceivedEvent<OpenDialogue> event) {
        OpenDialogue dialogue = event.data();
        boolean cancelled = event.type().equals("open-dialogue-cancelled");
        Template template = cancelled ? Template.OPEN_DIALOGUE_CANCELLED : Template.OPEN_DIALOGUE;
        Content content = new Content(
                template,
                Map.of(
                        Fact.OPEN_DIALOGUE_ID, dialogue.openDialogueId(),
                        Fact.MUNICIPALITY_CODE, dialogue.municipalityCode(),
                        Fact.STARTS_AT, dialogue.startsAt(),
                        Fact.ENDS_AT, dialogue.endsAt()));
        announce.order(new Announcement(
                event.subject() + ":" + template.code(),
                content,
                Causes.of(event, dialogue.municipalityCode()),
                List.of(new SubscriptionTopic(SubscriptionTopic.Kind.MUNICIPALITY, dialogue.municipalityCode())),
                null,
                null));
    }
}
