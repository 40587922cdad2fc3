package se.medborgarlofte.eventing.sample;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.FactHandler;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.eventing.handling.StateHandler;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.eventing.work.WorkResult;

@SpringBootApplication(proxyBeanMethods = false)
public class SampleApplication {

    private static final Set<EventType> FILLED =
            Set.of(EventType.of("sample", "box-filled"), EventType.of("sample", "box-restated"));

    @Bean
    AggregateStore<Box, Box.BoxEvent> boxes(AggregateStores stores) {
        return stores.define(AggregateDefinition.<Box, Box.BoxEvent>of(
                        "boxes", Box.class, Box.BoxEvent.class, (id, box, _) -> facts("box-filled", id, box))
                .restating((id, box) -> facts("box-restated", id, box)));
    }

    private static OutgoingEvent facts(String type, String id, Box box) {
        return new OutgoingEvent(
                type,
                DataClassification.INTERNAL,
                new BoxFacts(id, box.count(), BoxFacts.Colour.RED, box.refersTo(), box.filling()));
    }

    /** What a test wants to happen inside the process handler. */
    @Bean
    Interference interference() {
        return new Interference();
    }

    public static final class Interference {
        public final AtomicReference<Consumer<ReceivedEvent<BoxFacts>>> duringProcess = new AtomicReference<>(_ -> {});
    }

    @Bean
    EventHandler<BoxFacts> boxStates() {
        return new StateHandler<>(
                "box-states",
                FILLED,
                BoxFacts.class,
                "box_states",
                event -> Optional.of(new Document("count", event.data().count())));
    }

    @Bean
    EventHandler<BoxFacts> boxFacts() {
        return new FactHandler<>(
                "box-facts",
                Set.of(EventType.of("sample", "box-filled")),
                BoxFacts.class,
                "box_facts",
                event -> Optional.of(new Document("box", event.data().boxId())));
    }

    @Bean
    EventHandler<BoxFacts> boxReceipts(MongoDatabase database, Interference interference, WorkQueue queue) {
        return new ProcessHandler<>("box-receipts", FILLED, BoxFacts.class, event -> {
            interference.duringProcess.get().accept(event);
            String refersTo = event.data().refersTo();
            if (refersTo != null
                    && database.getCollection("box_states")
                                    .find(Filters.eq("_id", refersTo))
                                    .first()
                            == null) {
                throw new NotYetKnownException(refersTo);
            }
            String receipt = event.data().boxId() + "/" + event.data().count();
            Duplicates.insertIfAbsent(database.getCollection("box_receipts"), new Document("_id", receipt));
            queue.schedule(
                    "celebrate",
                    receipt,
                    event.time(),
                    new Document("box", event.data().boxId()));
        });
    }

    @Bean
    WorkHandler celebrate(MongoDatabase database) {
        return new WorkHandler() {
            @Override
            public String kind() {
                return "celebrate";
            }

            @Override
            public WorkResult perform(Work work) {
                Duplicates.insertIfAbsent(
                        database.getCollection("celebrations"),
                        new Document("_id", work.key()).append("traceparent", work.traceparent()));
                return new WorkResult.Done("celebrated");
            }
        };
    }
}
