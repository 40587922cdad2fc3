package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.HandlerLaw;
import se.medborgarlofte.notification.application.Visits;

/** In any order, doubled and replayed late: each person is told the same things, each once. */
class HandlerLawIT extends LawScene {

    private static final Instant MEETING = Instant.parse("2026-11-30T17:00:00Z");

    @Autowired
    private LinkKeys linkKeys;

    @Autowired
    private Visits visitRows;

    @Test
    void tellWhoRaisedTheConcern() {
        verify(
                trial -> concern(Ids.uuidV7(), person(trial)),
                Map.of("concern-received", 1, "concern-in-picture", 1, "concern-in-pledge", 2));
    }

    private List<IncomingEvent> concern(String id, Person person) {
        Map<String, String> picture = Happenings.inPicture(Ids.uuidV7());
        Map<String, String> pledge = Happenings.inPledge(Ids.uuidV7());
        Map<String, String> secondPledge = Happenings.inPledge(Ids.uuidV7());
        return List.of(
                event("concern-raised", id, 1, Happenings.concern(id, person, List.of())),
                event("concern-receipted", id, 2, Happenings.concern(id, person, List.of(picture))),
                event("concern-receipted", id, 3, Happenings.concern(id, person, List.of(picture, pledge))),
                event(
                        "concern-receipted",
                        id,
                        4,
                        Happenings.concern(id, person, List.of(picture, pledge, secondPledge))));
    }

    @Test
    void inviteToTheVisit() {
        IntFunction<List<IncomingEvent>> events = trial -> {
            String id = Ids.uuidV7();
            Person one = person(trial);
            return List.of(
                    event("visit-confirmed", id, 3, Happenings.visit(id, 0, MEETING, one, one, one)),
                    event("visit-confirmed", id, 5, Happenings.visit(id, 1, MEETING.plusSeconds(60), one, one, one)),
                    event("visit-confirmed", id, 7, Happenings.visit(id, 2, MEETING.plusSeconds(90), one, one, one)));
        };
        verify(events, Map.of("visit-invitation", 3));
    }

    @Test
    void tellTheOwner() {
        IntFunction<List<IncomingEvent>> events = trial -> {
            String id = Ids.uuidV7();
            Map<String, Object> match = Happenings.match(id, person(trial));
            return List.of(
                    probe.incoming("property", "match-confirmed", id, 2, match),
                    probe.incoming("property", "match-confirmed", id, 4, match));
        };
        verify(events, Map.of("match-confirmed", 1));
    }

    @Test
    void correctWhatWasTold() {
        IntFunction<List<IncomingEvent>> events = trial -> {
            String id = Ids.uuidV7();
            Person owner = person(trial);
            return List.of(
                    probe.incoming("property", "match-confirmed", id, 2, Happenings.match(id, owner)),
                    probe.incoming("property", "match-reversed", id, 4, Happenings.reversal(id, owner)),
                    probe.incoming("property", "match-reversed", id, 5, Happenings.reversal(id, owner)));
        };
        verify(events, Map.of("match-confirmed", 1, "match-reversed", 1));
    }

    @Test
    void tellWhoFollowsThePledge() {
        IntFunction<List<IncomingEvent>> events = trial -> {
            String id = Ids.uuidV7();
            Person follower = person(trial);
            follow(follower, "PLEDGE", id);
            return List.of(
                    probe.incoming("pledge", "pledge-activated", id, 7, Happenings.pledge(id, "1230")),
                    probe.incoming("pledge", "pledge-activated", id, 9, Happenings.pledge(id, "1230")));
        };
        people.clear();
        HandlerLaw.verify(dispatcher, events::apply, trial -> {
            soon().until(() -> !told(trial).isEmpty());
            return told(trial);
        });
        assertThat(told(0)).isEqualTo(Map.of("pledge-active", 1));
    }

    /** Everyone registers between the events and their late replay: whatever comes first has to wait. */
    @Test
    void whoeverRegistersInTheMiddleIsToldEverythingOnce() {
        people.clear();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    Person late = people.computeIfAbsent(trial, _ -> Person.inhabitant());
                    List<IncomingEvent> events = concern(Ids.uuidV7(), late);
                    dispatcher.dispatch(events.getLast());
                    register(late);
                    soon().until(() -> told(trial).size() > 1);
                    return events;
                },
                this::told);
    }

    @Test
    void everythingThatHappensToAVisit() {
        verify(
                trial -> {
                    String id = Ids.uuidV7();
                    Person one = person(trial);
                    Map<String, Object> asked = Happenings.visit(id, 0, MEETING, one, one, one);
                    asked.put("proposal", Map.of("number", 1, "policePersonId", one.id()));
                    Map<String, Object> replaced = Happenings.standing(id, 1, MEETING, one);
                    replaced.put("replacedPersonId", one.id());
                    return List.of(
                            event("visit-proposed", id, 2, asked),
                            event("visit-representative-replaced", id, 5, replaced),
                            event("visit-rescheduled", id, 6, Happenings.standing(id, 2, MEETING, one)),
                            event("visit-reminder-due", id, 8, Happenings.standing(id, 3, MEETING, one)));
                },
                Map.of(
                        "visit-proposal", 1,
                        "visit-cancelled", 1,
                        "visit-invitation", 1,
                        "visit-moved", 1,
                        "visit-reminder", 1));
    }

    @Test
    void howAVisitEnds() {
        verify(
                trial -> {
                    String id = Ids.uuidV7();
                    Person one = person(trial);
                    Map<String, Object> overdue = Happenings.standing(id, 0, MEETING, one);
                    overdue.put("chase", 1);
                    Map<String, Object> again = Happenings.standing(id, 0, MEETING, one);
                    again.put("chase", 2);
                    return List.of(
                            event("visit-report-overdue", id, 4, overdue),
                            event("visit-report-overdue", id, 5, again),
                            event("visit-lapsed", id, 6, Happenings.standing(id, 1, MEETING, one)));
                },
                Map.of("visit-note-missing", 2, "visit-not-staffed", 1, "visit-cancelled", 1));
    }

    @Test
    void visitsAsTheyAre() {
        Map<Integer, String> visits = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    visits.put(trial, Ids.uuidV7());
                    String id = visits.get(trial);
                    Person one = register(Person.inhabitant());
                    Map<String, Object> cancelled = Happenings.standing(id, 2, MEETING.plusSeconds(60), one);
                    cancelled.put("state", "CANCELLED");
                    return List.of(
                            event("visit-confirmed", id, 3, Happenings.standing(id, 0, MEETING, one)),
                            event("visit-rescheduled", id, 4, Happenings.standing(id, 1, MEETING.plusSeconds(60), one)),
                            event("visit-cancelled", id, 6, cancelled));
                },
                trial -> visitRows.find(visits.get(trial)));
    }

    @Test
    void tellContactPersons() {
        verify(
                trial -> {
                    Map<String, Object> facts = Map.of(
                            "municipalityCode", "1230",
                            "contactPersonIds", List.of(person(trial).id()),
                            "madeBy", person(trial).id(),
                            "borrower", person(trial).id(),
                            "lentBy", person(trial).id(),
                            "dueOn", "2026-12-15");
                    String id = Ids.uuidV7();
                    return List.of(
                            event("summary-sent", id, 1, facts),
                            event("summary-follow-up-due", id, 2, facts),
                            event("promise-due", id, 3, facts),
                            event("promise-overdue", id, 4, facts),
                            event("loan-due-soon", id, 5, facts),
                            event("loan-overdue", id, 6, facts));
                },
                Map.of(
                        "you-said-we-did", 1,
                        "did-it-help", 1,
                        "promise-due", 1,
                        "promise-overdue", 1,
                        "loan-due", 1,
                        "loan-overdue", 1,
                        "loan-not-returned", 1));
    }

    @Test
    void sendGuestLinks() {
        verify(
                trial -> List.of(event(
                        "guest-link-due",
                        Ids.uuidV7(),
                        1,
                        Map.of(
                                "guestRequestId",
                                "request of trial " + trial,
                                "recipientId",
                                person(trial).id(),
                                "municipalityCode",
                                "1230",
                                "linkKey",
                                linkKeys.proof("guest", "request of trial " + trial)))),
                Map.of("guest-link", 1));
    }

    @Test
    void passPollsOn() {
        verify(
                trial -> {
                    String id = Ids.uuidV7();
                    Map<String, Object> opened = Map.of(
                            "slotPollId",
                            id,
                            "visitId",
                            Ids.uuidV7(),
                            "municipalityCode",
                            "1230",
                            "kind",
                            "YEARLY",
                            "recipientIds",
                            List.of(person(trial).id()),
                            "linkProof",
                            linkKeys.proof("slot-poll", id));
                    Map<String, Object> closed = new java.util.HashMap<>(opened);
                    closed.put("suggestedStartsAt", "2036-12-10T17:00:00Z");
                    closed.put("suggestedEndsAt", "2036-12-10T18:30:00Z");
                    return List.of(event("slot-poll-opened", id, 1, opened), event("slot-poll-closed", id, 2, closed));
                },
                Map.of("slot-poll-opened", 1, "slot-poll-closed", 1));
    }
}
