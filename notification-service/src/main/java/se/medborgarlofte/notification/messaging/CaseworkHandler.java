package se.medborgarlofte.notification.messaging;

import static se.medborgarlofte.notification.messaging.Orders.required;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.Notice;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.application.OrderNotice;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Office;
import se.medborgarlofte.notification.domain.Template;
import se.medborgarlofte.notification.domain.Timing;

/** Officers and investigators hear what waits for them; owners and borrowers of kits hear what concerns them. */
@Component
class CaseworkHandler {

    /** What changes within it becomes one letter, sent at its end, so that none tells of less than there is. */
    private static final Duration GATHERED = Duration.ofMinutes(15);

    /** The register has looked by then, so that an answer is told with what it led to. */
    private static final Duration UNTIL_TRACED = Duration.ofMinutes(1);

    private static final Period BEFORE_A_LOAN_ENDS = Period.ofDays(3);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final Set<String> ANSWERED = Set.of("ANSWERED", "KIT_KNOWN", "OWNER_KNOWN", "UNKNOWN");

    private final OrderMessages orderMessages;
    private final OrderNotice orderNotice;

    CaseworkHandler(OrderMessages orderMessages, OrderNotice orderNotice) {
        this.orderMessages = orderMessages;
        this.orderNotice = orderNotice;
    }

    /** What we need to know of the reading of a marking. */
    record Reading(String readingId, String municipalityCode, String stage, String detectedBy) {

        Map<Fact, String> facts() {
            return Map.of(
                    Fact.READING_ID, readingId, Fact.MUNICIPALITY_CODE, municipalityCode, Fact.READING_STAGE, stage);
        }
    }

    /** What we need to know of a look-up. */
    record LookUp(
            String lookUpId,
            String municipalityCode,
            String unit,
            List<String> touchedPersonIds,
            @Nullable String ownerId) {

        Map<Fact, String> facts() {
            return Map.of(Fact.LOOK_UP_ID, lookUpId, Fact.MUNICIPALITY_CODE, municipalityCode, Fact.UNIT, unit);
        }
    }

    /** What we need to know of a kit. */
    record Kit(@Nullable String borrowerId, @Nullable LocalDate loanUntil) {}

    /** What we need to know of a match that waits for somebody. */
    record Match(String matchId, String municipalityCode, String state) {}

    /** What we need to know of the candidates of a thing. */
    record Candidates(String side, String heldBy, @Nullable String municipalityCode, List<Change> changes) {

        record Change(String change) {}

        /** Whether there is something to look at; that something is gone is not. */
        boolean isWorthALook() {
            return side.equals("SEIZED")
                    && changes.stream().anyMatch(it -> !it.change().equals("WITHDRAWN"));
        }
    }

    void overdue(ReceivedEvent<Reading> event) {
        Reading reading = event.data();
        orderMessages.order(new Orders(event, reading.municipalityCode())
                .to(
                        Template.READING_OVERDUE,
                        reading.facts(),
                        "overdue:" + reading.stage() + ":" + event.sequence(),
                        reading.detectedBy()));
    }

    void advanced(ReceivedEvent<Reading> event) {
        Reading reading = event.data();
        if (ANSWERED.contains(reading.stage())) {
            Orders orders = new Orders(event, reading.municipalityCode());
            Notice notice = new Notice(
                    reading.readingId() + ":answered:" + reading.stage(),
                    orders.content(Template.READING_ANSWERED, reading.facts()),
                    Causes.of(event, reading.municipalityCode()),
                    Set.of(),
                    Set.of(reading.detectedBy()),
                    null);
            orderNotice.order(notice, event.time().plus(UNTIL_TRACED));
        }
    }

    void lookedUp(ReceivedEvent<LookUp> event) {
        LookUp lookUp = event.data();
        Orders orders = new Orders(event, lookUp.municipalityCode());
        orderMessages.order(
                switch (event.type()) {
                    case "look-up-made" ->
                        orders.to(
                                Template.LOOK_UP_TOUCHES,
                                lookUp.facts(),
                                "touches",
                                lookUp.touchedPersonIds().toArray(String[]::new));
                    case "look-up-disclosed" ->
                        orders.to(Template.LOOK_UP_DISCLOSED, lookUp.facts(), "disclosed", lookUp.ownerId());
                    default -> List.of();
                });
    }

    void lent(ReceivedEvent<Kit> event) {
        Kit kit = event.data();
        LocalDate until = kit.loanUntil();
        if (kit.borrowerId() != null && until != null) {
            remindOf(event, kit.borrowerId(), until);
        }
        orderMessages.order(new Orders(event, null)
                .to(
                        Template.KIT_LENT,
                        until == null ? Map.of() : Map.of(Fact.DUE_ON, until.toString()),
                        "lent:" + event.sequence(),
                        kit.borrowerId()));
    }

    /** In the morning three days before; who borrows for less knows it still. */
    private void remindOf(ReceivedEvent<Kit> event, String borrower, LocalDate until) {
        Instant at = until.minus(BEFORE_A_LOAN_ENDS)
                .atTime(MORNING)
                .atZone(Timing.SWEDEN)
                .toInstant();
        if (event.time().isBefore(at)) {
            Map<Fact, String> facts = Map.of(Fact.DUE_ON, until.toString(), Fact.CONCERNED_PERSON_ID, borrower);
            orderNotice.order(
                    new Notice(
                            event.subject() + ":loan-due:" + event.sequence(),
                            new Orders(event, null).content(Template.KIT_LOAN_DUE, facts),
                            Causes.of(event, null),
                            Set.of(),
                            Set.of(borrower),
                            null),
                    at);
        }
    }

    void waits(ReceivedEvent<Match> event) {
        Match match = event.data();
        Map<Fact, String> facts =
                Map.of(Fact.MATCH_ID, match.matchId(), Fact.MUNICIPALITY_CODE, match.municipalityCode());
        orderNotice.order(new Orders(event, match.municipalityCode())
                .to(
                        Template.MATCH_WAITS,
                        facts,
                        "waits:" + match.state() + ":" + event.sequence(),
                        Set.of(Office.INVESTIGATOR)));
    }

    void candidates(ReceivedEvent<Candidates> event) {
        Candidates list = event.data();
        if (!list.isWorthALook()) {
            return;
        }
        String municipality = required(list.municipalityCode(), "where the thing was seized");
        Instant end = endOfQuarter(event.time());
        Notice notice = new Notice(
                "candidates:" + list.heldBy() + ":" + end,
                new Orders(event, municipality)
                        .content(
                                Template.CANDIDATES_CHANGED,
                                Map.of(Fact.SEIZURE_ID, list.heldBy(), Fact.MUNICIPALITY_CODE, municipality)),
                Causes.of(event, municipality),
                Set.of(),
                Set.of(),
                list.heldBy());
        orderNotice.order(notice, end);
    }

    private static Instant endOfQuarter(Instant time) {
        long length = GATHERED.toSeconds();
        return Instant.ofEpochSecond((time.getEpochSecond() / length + 1) * length);
    }
}
