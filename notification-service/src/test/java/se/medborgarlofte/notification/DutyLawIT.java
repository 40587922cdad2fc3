package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.OutboxEvent;
import se.medborgarlofte.eventing.testing.HandlerLaw;
import se.medborgarlofte.eventing.testing.MutableClock;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.notification.application.Matters;
import se.medborgarlofte.notification.domain.ClaimedThing;
import se.medborgarlofte.notification.domain.MatterNow;
import se.medborgarlofte.notification.domain.Timing;
import tools.jackson.databind.json.JsonMapper;

/** In any order, doubled and replayed late: whoever holds an office is told what waits for them, each thing once. */
class DutyLawIT extends LawScene {

    private static final Role[] ALL = {
        Role.MUNICIPAL_COORDINATOR,
        Role.ANALYST,
        Role.POLICE_OFFICER,
        Role.INVESTIGATOR,
        Role.SEIZURE_CLERK,
        Role.POLICE_CHIEF,
        Role.BOARD_SECRETARY
    };
    private static final String ITEM = UUID.randomUUID().toString();
    private static final Map<String, Object> POLICE = Map.of("party", "POLICE", "agreed", true, "signed", true);
    private static final Map<String, Object> MUNICIPALITY = Map.of("party", "MUNICIPALITY");

    @Autowired
    private Matters matters;

    @Autowired
    private MutableClock clock;

    /** Each trial has a municipality of its own, in which one person holds every office. */
    private static String municipality(int trial) {
        return Integer.toString(3000 + trial);
    }

    private Person official(int trial) {
        return people.computeIfAbsent(trial, _ -> {
            String id = UUID.randomUUID().toString();
            Assignment[] offices = new Assignment[ALL.length];
            for (int i = 0; i < ALL.length; i++) {
                offices[i] = Assignment.of(ALL[i], "authority", municipality(trial));
            }
            return registerPaused(new Person(id, "official-" + id + "@example.se", offices));
        });
    }

    /** What happens at a business time long past, so that nothing is gathered any more. */
    private IncomingEvent past(String context, String type, String subject, long sequence, Object data) {
        return at(clock.instant().minus(Duration.ofHours(2)), context, type, subject, sequence, data);
    }

    private IncomingEvent at(Instant time, String context, String type, String subject, long sequence, Object data) {
        String text = JsonMapper.shared().writeValueAsString(data);
        var message = CloudEvents.write(
                context + ".events.v1",
                context,
                "/probe",
                subject,
                new OutboxEvent(Ids.uuidV7(), type, sequence, time, DataClassification.INTERNAL, null, text));
        return IncomingEvent.of(message.headers(), message.value());
    }

    @Test
    void tellOfCustodies() {
        verifySoon(
                trial -> {
                    String id = Ids.uuidV7();
                    Map<String, Object> it = custody(trial);
                    return List.of(
                            past("property", "thing-claimed", id, 2, it),
                            past("property", "claim-question-put", id, 3, it),
                            past("property", "claim-judged", id, 5, it),
                            past("property", "return-decided", id, 6, it),
                            past("property", "return-decided", id, 8, it),
                            past("property", "custody-notice-bounced", id, 9, it),
                            past("property", "legal-clock-ends-soon", id, 10, it),
                            past("property", "legal-clock-ended", id, 12, it),
                            past("property", "thing-returned", id, 11, it));
                },
                Map.of(
                        "thing-claimed", 1,
                        "claim-question", 1,
                        "claim-judged", 1,
                        "return-decided", 2,
                        "notice-bounced", 1,
                        "legal-clock-soon", 1,
                        "legal-clock-ended", 1));
    }

    private Map<String, Object> custody(int trial) {
        return Map.of(
                "seizureId", Ids.uuidV5("seizure-of-" + trial),
                "clock", "HAND_OUT",
                "clockEndsOn", "2026-12-24",
                "municipalityCode", municipality(trial),
                "responsiblePersonId", official(trial).id(),
                "seizedItemId", ITEM,
                "receiverId", official(trial).id());
    }

    @Test
    void aThingInCustodyIsKnownAsItStands() {
        Map<Integer, String> custodies = new ConcurrentHashMap<>();
        people.clear();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    String id = Ids.uuidV7();
                    custodies.put(trial, id);
                    Map<String, Object> it = custody(trial);
                    return List.of(
                            past("property", "claim-judged", id, 5, it),
                            past("property", "return-decided", id, 6, it),
                            past("property", "return-decided", id, 8, it),
                            past("property", "thing-returned", id, 11, it));
                },
                trial -> matters.thing(custodies.get(trial), ITEM)
                        .map(thing -> withoutPeople(thing, official(trial).id())));
    }

    private static ClaimedThing withoutPeople(ClaimedThing thing, String person) {
        assertThat(thing.judged()).containsExactly(person);
        return new ClaimedThing(
                java.util.Set.of(), Map.of("somebody", thing.decided().get(person)), thing.returned());
    }

    @Test
    void tellOfReadings() {
        verifySoon(
                trial -> {
                    String id = Ids.uuidV7();
                    return List.of(
                            past("property", "mark-reading-overdue", id, 3, reading(id, trial, "SENT")),
                            past("property", "mark-reading-overdue", id, 4, reading(id, trial, "SENT")),
                            past("property", "mark-reading-advanced", id, 5, reading(id, trial, "SAMPLED")),
                            past("property", "mark-reading-advanced", id, 6, reading(id, trial, "OWNER_KNOWN")));
                },
                Map.of("reading-overdue", 2, "reading-answered", 1));
    }

    private Map<String, Object> reading(String id, int trial, String stage) {
        return Map.of(
                "readingId",
                id,
                "municipalityCode",
                municipality(trial),
                "stage",
                stage,
                "detectedBy",
                official(trial).id());
    }

    @Test
    void tellOfLookUpsAndKits() {
        verify(
                trial -> {
                    String id = Ids.uuidV7();
                    Map<String, Object> lookUp = Map.of(
                            "lookUpId", id,
                            "municipalityCode", municipality(trial),
                            "unit", "police-south",
                            "touchedPersonIds", List.of(official(trial).id()),
                            "ownerId", official(trial).id());
                    return List.of(
                            past("property", "look-up-made", id, 1, lookUp),
                            past("property", "look-up-disclosed", id, 3, lookUp),
                            past(
                                    "property",
                                    "kit-lent",
                                    Ids.uuidV7(),
                                    3,
                                    Map.of("borrowerId", official(trial).id())));
                },
                Map.of("look-up-touches", 1, "look-up-disclosed", 1, "kit-lent", 1));
    }

    /** A loan that ends tomorrow was made two weeks ago: the borrower is told of it and, as it is time, of its end. */
    @Test
    void remindOfLoansOfKits() {
        verifySoon(
                trial -> {
                    String id = Ids.uuidV7();
                    Map<String, Object> lent = Map.of(
                            "borrowerId",
                            official(trial).id(),
                            "loanUntil",
                            LocalDate.ofInstant(clock.instant(), Timing.SWEDEN)
                                    .plusDays(1)
                                    .toString());
                    Instant then = clock.instant().minus(Duration.ofDays(14));
                    return List.of(
                            at(then, "property", "kit-claimed", id, 1, Map.of()),
                            at(then, "property", "kit-lent", id, 2, lent));
                },
                Map.of("kit-lent", 1, "kit-loan-due", 1));
    }

    @Test
    void askForDecisions() {
        verifySoon(
                trial -> {
                    official(trial);
                    String id = Ids.uuidV7();
                    return List.of(
                            past("property", "match-proposed", id, 1, match(id, trial, "PROPOSED")),
                            past("property", "match-disputed", id, 3, match(id, trial, "DISPUTED")),
                            past("property", "match-reopened", id, 5, match(id, trial, "PROPOSED")));
                },
                Map.of("match-waits", 3));
    }

    private static Map<String, Object> match(String id, int trial, String state) {
        return Map.of("matchId", id, "municipalityCode", municipality(trial), "state", state);
    }

    /** Whoever recorded the seizure is told, also when that is heard after what its things look like. */
    @Test
    void tellOfCandidates() {
        Map<Integer, Instant> ends = new ConcurrentHashMap<>();
        Map<Integer, String> seizures = new ConcurrentHashMap<>();
        people.clear();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    String seizure = Ids.uuidV7();
                    // A quarter that has just begun, so that all of it is gathered.
                    long quarter = clock.instant().getEpochSecond() / 900 + 1;
                    Instant time = Instant.ofEpochSecond(quarter * 900 + 1);
                    ends.put(trial, Instant.ofEpochSecond((quarter + 1) * 900));
                    seizures.put(trial, seizure);
                    person(trial);
                    return List.of(
                            at(time, "property", "candidates-changed", Ids.uuidV7(), 1, candidates(seizure, "NEW")),
                            at(time, "property", "candidates-changed", Ids.uuidV7(), 2, candidates(seizure, "MOVED")),
                            at(
                                    time,
                                    "property",
                                    "candidates-changed",
                                    Ids.uuidV7(),
                                    3,
                                    candidates(seizure, "WITHDRAWN")),
                            at(
                                    time,
                                    "property",
                                    "seizure-recorded",
                                    seizure,
                                    1,
                                    Map.of("recordedBy", person(trial).id())));
                },
                trial -> {
                    String key = "candidates:" + seizures.get(trial) + ":" + ends.get(trial) + ":candidates-changed:";
                    work.bringForward("notice", key, clock.instant());
                    soon().untilAsserted(() -> assertThat(told(trial)).isEqualTo(Map.of("candidates-changed", 1)));
                    return told(trial);
                });
    }

    private static Map<String, Object> candidates(String seizure, String change) {
        return Map.of(
                "side",
                "SEIZED",
                "heldBy",
                seizure,
                "municipalityCode",
                "1281",
                "changes",
                List.of(Map.of("change", change)));
    }

    @Test
    void askForTheNextStepOfAPledge() {
        verifySoon(
                trial -> {
                    official(trial);
                    String id = Ids.uuidV7();
                    return List.of(
                            past("pledge", "pledge-sent-for-review", id, 2, pledge(trial, Map.of())),
                            past("pledge", "pledge-agreed-by-party", id, 3, pledge(trial, Map.of())),
                            past("pledge", "pledge-agreed", id, 4, pledge(trial, Map.of())),
                            past("pledge", "pledge-board-decided", id, 5, pledge(trial, decided("POSTPONED"))),
                            past("pledge", "pledge-board-decided", id, 6, pledge(trial, decided("APPROVED"))),
                            past("pledge", "pledge-amendment-proposed", id, 9, pledge(trial, amended())),
                            past("pledge", "pledge-follow-up-due", id, 12, pledge(trial, Map.of())));
                },
                Map.of(
                        "pledge-to-agree", 1,
                        "pledge-to-board", 1,
                        "pledge-board-answer", 1,
                        "pledge-to-sign", 1,
                        "pledge-amendment-waits", 1,
                        "pledge-follow-up", 1));
    }

    private static Map<String, Object> decided(String outcome) {
        return Map.of("boardDecision", Map.of("outcome", outcome, "decidedOn", "2026-11-30"));
    }

    private static Map<String, Object> amended() {
        return Map.of("amendment", Map.of("kind", "EXTENSION", "awaits", "SIGN", "validUntil", "2028-11-30"));
    }

    private static Map<String, Object> pledge(int trial, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "municipalityCode",
                municipality(trial),
                "contentRevision",
                2,
                "state",
                "IN_REVIEW",
                "validUntil",
                "2027-11-30",
                "parties",
                List.of(POLICE, MUNICIPALITY)));
        data.putAll(more);
        return data;
    }

    @Test
    void askForSignaturesAndReviews() {
        verifySoon(
                trial -> {
                    official(trial);
                    String agreement = Ids.uuidV7();
                    String picture = Ids.uuidV7();
                    Map<String, Object> due = pledge(trial, Map.of("version", 1, "reviewDueOn", "2028-11-22"));
                    return List.of(
                            past("pledge", "agreement-drafted", agreement, 1, pledge(trial, Map.of())),
                            past("pledge", "agreement-signed-by-party", agreement, 2, pledge(trial, Map.of())),
                            past("pledge", "picture-review-reminded", picture, 5, due),
                            past("pledge", "picture-review-overdue", picture, 6, due));
                },
                Map.of("agreement-to-sign", 1, "picture-review-due", 1, "picture-review-overdue", 1));
    }

    @Test
    void tellOfAlarms() {
        verify(
                trial -> {
                    String watch = Ids.uuidV7();
                    return List.of(
                            past("pledge", "alarms-raised", watch, 1, alarms(trial, "ACTION_PLAN")),
                            past("pledge", "alarms-raised", watch, 2, alarms(trial, "PICTURE_REVIEW")),
                            past("pledge", "alarms-escalated", watch, 3, alarms(trial, "PICTURE_REVIEW")));
                },
                Map.of("area-alarms", 1, "area-alarms-escalated", 1));
    }

    private Map<String, Object> alarms(int trial, String kind) {
        return Map.of(
                "municipalityCode", municipality(trial),
                "alarms", List.of(Map.of("kind", kind, "subject", "of something")),
                "recipients", List.of(Map.of("personId", official(trial).id())));
    }

    @Test
    void whatTheDialogueLeftUndone() {
        verifySoon(
                trial -> {
                    String concern = Ids.uuidV7();
                    String alert = Ids.uuidV7();
                    String draft = Ids.uuidV7();
                    String visit = Ids.uuidV7();
                    Map<String, Object> silent = new HashMap<>(Map.of(
                            "concernId", concern,
                            "municipalityCode", municipality(trial),
                            "category", "TRAFFIC",
                            "state", "RAISED",
                            "responsible", "POLICE"));
                    Map<String, Object> drafted =
                            Map.of("alertId", alert, "municipalityCode", municipality(trial), "state", "DRAFT");
                    Map<String, Object> note = Happenings.visit(
                            visit,
                            0,
                            Instant.parse("2026-11-30T17:00:00Z"),
                            official(trial),
                            official(trial),
                            official(trial));
                    note.put("municipalityCode", municipality(trial));
                    note.put("chase", 3);
                    return List.of(
                            past("dialogue", "concern-silent", concern, 2, silent),
                            past("dialogue", "area-alert-drafted", alert, 1, drafted),
                            past(
                                    "dialogue",
                                    "summary-drafted",
                                    draft,
                                    1,
                                    Map.of(
                                            "draftId",
                                            draft,
                                            "municipalityCode",
                                            municipality(trial),
                                            "state",
                                            "WAITING")),
                            past("dialogue", "visit-report-overdue", visit, 9, note));
                },
                Map.of(
                        "concern-silent", 1,
                        "area-alert-waits", 1,
                        "summary-waits", 1,
                        "visit-note-missing", 1,
                        "visit-note-escalated", 1));
    }

    @Test
    void whatBecomesOfAPledgeAndOpenDialoguesAreToldToFollowers() {
        verifySoon(
                trial -> {
                    follow(person(trial), "MUNICIPALITY", municipality(trial));
                    String id = Ids.uuidV7();
                    Map<String, Object> it = pledge(trial, Map.of("pledgeId", id, "publicVersion", 1));
                    Map<String, Object> end = new HashMap<>(it);
                    end.put("conclusion", Map.of("result", "FULFILLED"));
                    Map<String, Object> dialogue = Map.of(
                            "openDialogueId", id,
                            "municipalityCode", municipality(trial),
                            "startsAt", "2030-03-12T17:00:00Z",
                            "endsAt", "2030-03-12T19:00:00Z",
                            "state", "ANNOUNCED");
                    return List.of(
                            past("pledge", "pledge-amended", id, 8, it),
                            past("pledge", "pledge-suspended", id, 9, it),
                            past("pledge", "pledge-resumed", id, 10, it),
                            past("pledge", "pledge-concluded", id, 11, end),
                            past("pledge", "pledge-withdrawn", id, 12, it),
                            past("dialogue", "open-dialogue-announced", Ids.uuidV7(), 1, dialogue),
                            past("dialogue", "open-dialogue-cancelled", Ids.uuidV7(), 2, dialogue));
                },
                Map.of(
                        "pledge-changed", 1,
                        "pledge-suspended", 1,
                        "pledge-resumed", 1,
                        "pledge-concluded", 1,
                        "pledge-withdrawn", 1,
                        "open-dialogue", 1,
                        "open-dialogue-cancelled", 1));
    }

    @Test
    void whatIsEscalatedToThoseWhoAreNamed() {
        verify(
                trial -> {
                    String concern = Ids.uuidV7();
                    String promise = Ids.uuidV7();
                    Map<String, Object> silent = Map.of(
                            "concernId",
                            concern,
                            "municipalityCode",
                            "1230",
                            "category",
                            "TRAFFIC",
                            "escalatedTo",
                            List.of(person(trial).id()));
                    Map<String, Object> late = Map.of(
                            "municipalityCode",
                            "1230",
                            "madeBy",
                            person(trial).id(),
                            "dueOn",
                            "2026-12-15",
                            "escalatedTo",
                            List.of(person(trial).id()));
                    return List.of(
                            past("dialogue", "concern-silent", concern, 2, silent),
                            past("dialogue", "promise-overdue", promise, 4, late));
                },
                Map.of("concern-silent", 1, "promise-overdue", 1, "promise-escalated", 1));
    }

    @Test
    void mattersAsTheyAre() {
        Map<Integer, String> matterIds = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    String id = Ids.uuidV7();
                    matterIds.put(trial, id);
                    Map<String, Object> alert =
                            new HashMap<>(Map.of("state", "APPROVED", "expiresAt", "2026-12-24T08:00:00Z"));
                    return List.of(
                            past("dialogue", "area-alert-restated", id, 4, alert),
                            past("dialogue", "area-alert-restated", id, 2, Map.of("state", "DRAFT")),
                            past("dialogue", "area-alert-rejected", id, 5, Map.of("state", "REJECTED")));
                },
                trial -> matters.find(matterIds.get(trial)));
        assertThat(matters.find(matterIds.get(0))).contains(new MatterNow("REJECTED", Optional.empty(), null));
    }
}
