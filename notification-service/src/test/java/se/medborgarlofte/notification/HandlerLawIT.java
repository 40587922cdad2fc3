package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.handling.EventDispatcher;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.testing.HandlerLaw;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;

/** In any order, doubled and replayed late: each person is told the same things, each once. */
class HandlerLawIT extends Scene {

    private static final Instant MEETING = Instant.parse("2026-11-30T17:00:00Z");

    @Autowired
    private EventDispatcher dispatcher;

    @Autowired
    private AggregateStore<Message, MessageEvent> messages;

    private final Map<Integer, Person> people = new ConcurrentHashMap<>();

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

    private void verify(IntFunction<List<IncomingEvent>> events, Map<String, Integer> expected) {
        people.clear();
        HandlerLaw.verify(dispatcher, events::apply, this::told);
        assertThat(told(0)).isEqualTo(expected);
    }

    private Person person(int trial) {
        return people.computeIfAbsent(trial, _ -> register(Person.inhabitant()));
    }

    private IncomingEvent event(String type, String subject, long sequence, Object data) {
        return probe.incoming("dialogue", type, subject, sequence, data);
    }

    /** How many messages of each template the trial's person has, and how many mails are ordered for them. */
    private Map<String, Integer> told(int trial) {
        Map<String, Integer> told = new TreeMap<>();
        messages.documents()
                .find(new Document("state.recipientId", people.get(trial).id()))
                .forEach(document -> told.merge(
                        messages.read(document).state().content().template().code(), 1, Integer::sum));
        return told;
    }
}
