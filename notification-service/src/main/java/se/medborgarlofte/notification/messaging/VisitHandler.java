package se.medborgarlofte.notification.messaging;

import static se.medborgarlofte.notification.domain.Fact.ENDS_AT;
import static se.medborgarlofte.notification.domain.Fact.INVITATION_SEQUENCE;
import static se.medborgarlofte.notification.domain.Fact.MUNICIPALITY_CODE;
import static se.medborgarlofte.notification.domain.Fact.STARTS_AT;
import static se.medborgarlofte.notification.domain.Fact.VISIT_ID;
import static se.medborgarlofte.notification.domain.Fact.VISIT_KIND;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.MessageOrder;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Template;

/**
 * Everyone who takes part in a visit is asked, invited, told of each change and reminded. Each version of the visit has
 * a sequence of its own, which calendars go by: whatever comes late is older.
 */
@Component
class VisitHandler {

    /** What the keys of links are derived for; the dialogue service derives the same. */
    static final String LINK = "visit";

    private final OrderMessages orderMessages;
    private final LinkKeys linkKeys;

    VisitHandler(OrderMessages orderMessages, LinkKeys linkKeys) {
        this.orderMessages = orderMessages;
        this.linkKeys = linkKeys;
    }

    void handle(ReceivedEvent<VisitFacts> event) {
        VisitFacts visit = event.data();
        // All at once: whoever is not known yet keeps nobody else waiting.
        orderMessages.order(
                switch (event.type()) {
                    case "visit-confirmed" ->
                        orders(event, Template.VISIT_INVITATION, participants(visit), version(visit));
                    case "visit-proposed", "visit-rescheduled" -> both(asked(event), moved(event));
                    case "visit-representative-replaced" -> replaced(event);
                    case "visit-cancelled" -> orders(event, Template.VISIT_CANCELLED, all(visit), version(visit));
                    case "visit-lapsed" -> lapsed(event);
                    case "visit-reminder-due" ->
                        orders(event, Template.VISIT_REMINDER, participants(visit), version(visit));
                    case "visit-report-overdue" ->
                        orders(event, Template.VISIT_NOTE_MISSING, whoCame(visit), chase(visit));
                    default -> List.of();
                });
    }

    /** Those who are asked; each is asked once for each proposal. */
    private List<MessageOrder> asked(ReceivedEvent<VisitFacts> event) {
        VisitFacts.Proposal proposal = event.data().proposal();
        return proposal == null
                ? List.of()
                : orders(event, Template.VISIT_PROPOSAL, asked(proposal), "proposal:" + proposal.number());
    }

    private List<MessageOrder> moved(ReceivedEvent<VisitFacts> event) {
        VisitFacts visit = event.data();
        return visit.stands() ? orders(event, Template.VISIT_MOVED, all(visit), version(visit)) : List.of();
    }

    /** Whoever no longer comes gets the visit out of the calendar; everybody else gets its new version. */
    private List<MessageOrder> replaced(ReceivedEvent<VisitFacts> event) {
        VisitFacts visit = event.data();
        if (!visit.stands()) {
            return List.of();
        }
        return both(
                orders(event, Template.VISIT_CANCELLED, people(visit.replacedPersonId()), version(visit)),
                orders(event, asItStands(visit), participants(visit), version(visit)));
    }

    /** Tentative until both authorities have said yes. */
    private static Template asItStands(VisitFacts visit) {
        boolean both = visit.policePersonId() != null && visit.municipalityPersonId() != null;
        return both ? Template.VISIT_INVITATION : Template.VISIT_MOVED;
    }

    private List<MessageOrder> lapsed(ReceivedEvent<VisitFacts> event) {
        VisitFacts visit = event.data();
        List<MessageOrder> told =
                orders(event, Template.VISIT_NOT_STAFFED, people(visit.requestedBy()), version(visit));
        return visit.stands() ? both(told, orders(event, Template.VISIT_CANCELLED, all(visit), version(visit))) : told;
    }

    private List<MessageOrder> orders(
            ReceivedEvent<VisitFacts> event, Template template, Stream<String> people, String version) {
        VisitFacts visit = event.data();
        String about = "visit:" + visit.visitId() + ":" + version;
        return people.distinct()
                .map(personId -> new MessageOrder(
                        about, content(event, template), personId, Causes.of(event, visit.municipalityCode())))
                .toList();
    }

    private static List<MessageOrder> both(List<MessageOrder> first, List<MessageOrder> second) {
        List<MessageOrder> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private Content content(ReceivedEvent<VisitFacts> event, Template template) {
        Map<Fact, String> facts = facts(event.data());
        facts.put(Fact.LINK_KEY, linkKeys.token(LINK, event.data().visitId()));
        return new Orders(event, event.data().municipalityCode()).content(template, facts);
    }

    static Map<Fact, String> facts(VisitFacts visit) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(VISIT_ID, visit.visitId());
        facts.put(MUNICIPALITY_CODE, visit.municipalityCode());
        facts.put(VISIT_KIND, visit.kind());
        facts.put(STARTS_AT, visit.startsAt().toString());
        facts.put(ENDS_AT, visit.endsAt().toString());
        facts.put(INVITATION_SEQUENCE, Integer.toString(visit.invitationSequence()));
        VisitFacts.Proposal proposal = visit.proposal();
        String respondBy = proposal == null ? null : proposal.respondBy();
        if (respondBy != null) {
            facts.put(Fact.RESPOND_BY, respondBy);
        }
        return facts;
    }

    private static String version(VisitFacts visit) {
        return Integer.toString(visit.invitationSequence());
    }

    private static String chase(VisitFacts visit) {
        return version(visit) + ":chase:" + visit.chase();
    }

    private static Stream<String> participants(VisitFacts visit) {
        return people(visit.requestedBy(), visit.policePersonId(), visit.municipalityPersonId());
    }

    private static Stream<String> whoCame(VisitFacts visit) {
        return people(visit.policePersonId(), visit.municipalityPersonId());
    }

    private static Stream<String> asked(VisitFacts.Proposal proposal) {
        return people(proposal.policePersonId(), proposal.municipalityPersonId());
    }

    /** Those who come, and those who are asked to. */
    private static Stream<String> all(VisitFacts visit) {
        VisitFacts.Proposal proposal = visit.proposal();
        return proposal == null ? participants(visit) : Stream.concat(participants(visit), asked(proposal));
    }

    private static Stream<String> people(@Nullable String... people) {
        return Stream.of(people).filter(Objects::nonNull);
    }
}
