package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.handling.EventDispatcher;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.testing.HandlerLaw;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;

/** What the law of handlers is checked with: in each trial a person of its own is told. */
abstract class LawScene extends Scene {

    @Autowired
    protected EventDispatcher dispatcher;

    @Autowired
    protected AggregateStore<Message, MessageEvent> messages;

    protected final Map<Integer, Person> people = new ConcurrentHashMap<>();

    protected void verify(IntFunction<List<IncomingEvent>> events, Map<String, Integer> expected) {
        people.clear();
        HandlerLaw.verify(dispatcher, events::apply, this::told);
        assertThat(told(0)).isEqualTo(expected);
    }

    /** The same for letters that are ordered by durable work. */
    protected void verifySoon(IntFunction<List<IncomingEvent>> events, Map<String, Integer> expected) {
        people.clear();
        HandlerLaw.verify(dispatcher, events::apply, trial -> {
            soon().untilAsserted(() -> assertThat(told(trial)).isEqualTo(expected));
            return told(trial);
        });
    }

    protected Person person(int trial) {
        return people.computeIfAbsent(trial, _ -> registerPaused(Person.inhabitant()));
    }

    /** What is ordered is counted; the thousands of letters need not be sent as well. */
    protected Person registerPaused(Person person) {
        register(person);
        String paused = """
                {"timing":"ANY_TIME","digest":"NONE","mutedTopics":[],"mutedMunicipalities":[],
                 "pausedUntil":"2099-01-01T00:00:00Z"}
                """;
        assertThat(api.put("/notification/v1/recipients/me/preferences", person.bearer(), paused, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        return person;
    }

    protected IncomingEvent event(String type, String subject, long sequence, Object data) {
        return probe.incoming("dialogue", type, subject, sequence, data);
    }

    /** How many messages of each template the trial's person has, and how many mails are ordered for them. */
    protected Map<String, Integer> told(int trial) {
        Map<String, Integer> told = new TreeMap<>();
        messages.documents()
                .find(new Document("state.recipientId", people.get(trial).id()))
                .forEach(document -> told.merge(
                        messages.read(document).state().content().template().code(), 1, Integer::sum));
        return told;
    }
}
