package se.medborgarlofte.notification.messaging;

import static se.medborgarlofte.notification.domain.Office.ANALYST;
import static se.medborgarlofte.notification.domain.Office.BOARD_SECRETARY;
import static se.medborgarlofte.notification.domain.Office.MUNICIPAL_COORDINATOR;
import static se.medborgarlofte.notification.domain.Office.POLICE_CHIEF;
import static se.medborgarlofte.notification.messaging.Orders.required;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.Notice;
import se.medborgarlofte.notification.application.OrderNotice;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Office;
import se.medborgarlofte.notification.domain.Template;

/** Police and municipality are asked, each in its turn, for the next step of a pledge, an agreement or a picture. */
@Component
class PledgeStepHandler {

    private static final Set<Office> BOTH = Set.of(POLICE_CHIEF, MUNICIPAL_COORDINATOR);

    private final OrderNotice orderNotice;

    PledgeStepHandler(OrderNotice orderNotice) {
        this.orderNotice = orderNotice;
    }

    /** One of the parties, and what it has done. */
    record Party(
            String party,
            @Nullable Boolean agreed,
            @Nullable Boolean signed) {

        boolean hasToAgree() {
            return !Boolean.TRUE.equals(agreed);
        }

        boolean hasToSign() {
            return !Boolean.TRUE.equals(signed);
        }

        /** A party that is newer than this service has no office here. */
        Optional<Office> office() {
            return switch (party) {
                case "POLICE" -> Optional.of(POLICE_CHIEF);
                case "MUNICIPALITY" -> Optional.of(MUNICIPAL_COORDINATOR);
                default -> Optional.empty();
            };
        }
    }

    record BoardDecision(String outcome, @Nullable String decidedOn) {}

    record Amendment(
            String kind,
            String awaits,
            @Nullable String effectiveFrom,
            @Nullable String validUntil) {}

    /** What we need to know of a pledge, an agreement or a picture. */
    record Facts(
            String municipalityCode,
            @Nullable Integer contentRevision,
            @Nullable List<Party> parties,
            @Nullable BoardDecision boardDecision,
            @Nullable Amendment amendment,
            @Nullable String validUntil,
            @Nullable Integer version,
            @Nullable String reviewDueOn) {

        Set<Office> parties(Predicate<Party> which) {
            return parties == null
                    ? Set.of()
                    : parties.stream()
                            .filter(which)
                            .flatMap(party -> party.office().stream())
                            .collect(Collectors.toSet());
        }
    }

    void handle(ReceivedEvent<Facts> event) {
        switch (event.type()) {
            case "pledge-sent-for-review", "pledge-agreed-by-party" ->
                ask(event, Template.PLEDGE_TO_AGREE, toAgree(event));
            case "pledge-agreed" -> ask(event, Template.PLEDGE_TO_BOARD, Set.of(BOARD_SECRETARY));
            case "pledge-board-decided" -> decided(event);
            case "pledge-amendment-proposed", "pledge-amendment-endorsed" -> amendment(event);
            case "pledge-follow-up-due" -> order(event, Template.PLEDGE_FOLLOW_UP, facts(event), period(event), BOTH);
            case "agreement-drafted", "agreement-signed-by-party" ->
                order(event, Template.AGREEMENT_TO_SIGN, facts(event), "sign", toSign(event));
            case "picture-review-reminded" ->
                review(event, Template.PICTURE_REVIEW_DUE, Set.of(MUNICIPAL_COORDINATOR, ANALYST));
            case "picture-review-overdue" ->
                review(event, Template.PICTURE_REVIEW_OVERDUE, Set.of(MUNICIPAL_COORDINATOR, ANALYST, POLICE_CHIEF));
            default -> throw new IllegalStateException("nobody is told of " + event.type());
        }
    }

    private static Set<Office> toAgree(ReceivedEvent<Facts> event) {
        return event.data().parties(Party::hasToAgree);
    }

    private static Set<Office> toSign(ReceivedEvent<Facts> event) {
        return event.data().parties(Party::hasToSign);
    }

    private void decided(ReceivedEvent<Facts> event) {
        BoardDecision decision = event.data().boardDecision();
        String outcome = required(decision == null ? null : decision.outcome(), "what the board decided");
        if (outcome.equals("APPROVED")) {
            ask(event, Template.PLEDGE_TO_SIGN, toSign(event));
        } else {
            Map<Fact, String> facts = facts(event);
            facts.put(Fact.BOARD_OUTCOME, outcome);
            order(event, Template.PLEDGE_BOARD_ANSWER, facts, "board:" + event.sequence(), BOTH);
        }
    }

    private void amendment(ReceivedEvent<Facts> event) {
        Amendment amendment = event.data().amendment();
        Set<Office> offices = amendment == null
                ? Set.of()
                : switch (amendment.awaits()) {
                    case "AGREE", "SIGN" -> BOTH;
                    case "DECIDE" -> Set.of(BOARD_SECRETARY);
                    default -> Set.of();
                };
        if (amendment != null) {
            Map<Fact, String> facts = facts(event);
            facts.put(Fact.AMENDMENT_KIND, amendment.kind());
            String occasion = "amendment:%s:%s:%s:%s:%s"
                    .formatted(
                            amendment.kind(),
                            amendment.awaits(),
                            event.data().contentRevision(),
                            amendment.effectiveFrom(),
                            amendment.validUntil());
            order(event, Template.PLEDGE_AMENDMENT_WAITS, facts, occasion, offices);
        }
    }

    /** Each office is asked once for each content. */
    private void ask(ReceivedEvent<Facts> event, Template template, Set<Office> offices) {
        order(event, template, facts(event), "content:" + event.data().contentRevision(), offices);
    }

    private void review(ReceivedEvent<Facts> event, Template template, Set<Office> offices) {
        Map<Fact, String> facts = facts(event);
        facts.put(Fact.DUE_ON, required(event.data().reviewDueOn(), "by when"));
        facts.put(Fact.PICTURE_VERSION, String.valueOf(event.data().version()));
        order(event, template, facts, event.type() + ":" + event.sequence(), offices);
    }

    /** An office at a time, so that one that nobody holds keeps no other waiting. */
    private void order(
            ReceivedEvent<Facts> event,
            Template template,
            Map<Fact, String> facts,
            String occasion,
            Set<Office> offices) {
        Orders orders = new Orders(event, event.data().municipalityCode());
        for (Office office : offices) {
            Notice notice = orders.to(template, facts, occasion, Set.of(office));
            orderNotice.order(notice);
        }
    }

    private static String period(ReceivedEvent<Facts> event) {
        return "follow-up:" + event.data().validUntil();
    }

    private static Map<Fact, String> facts(ReceivedEvent<Facts> event) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.MUNICIPALITY_CODE, event.data().municipalityCode());
        facts.put(Fact.PLEDGE_ID, event.subject());
        facts.put(Fact.PICTURE_ID, event.subject());
        facts.put(Fact.AGREEMENT_ID, event.subject());
        return facts;
    }
}
