package se.medborgarlofte.eventing.handling;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.trace.Traces;
import tools.jackson.databind.json.JsonMapper;

/** Puts the receiving side together. The binding's function is called {@code events}. */
@Configuration(proxyBeanMethods = false)
public class HandlingConfiguration {

    @Bean
    HandlerFigures handlerFigures(MeterRegistry meters) {
        return new HandlerFigures(meters);
    }

    @Bean
    EventHandlers eventHandlers(
            ObjectProvider<EventHandler<?>> handlers,
            JsonMapper json,
            MongoDatabase database,
            HandlerFigures figures,
            Traces traces) {
        List<EventHandler<?>> all = handlers.orderedStream().toList();
        PayloadReader payloads = new PayloadReader(json, figures::unknownValue);
        return new EventHandlers(all, payloads, new RowWriter(database), figures, traces);
    }

    @Bean
    WaitingEvents waitingEvents(
            MongoDatabase database,
            EventHandlers handlers,
            MeterRegistry meters,
            @Qualifier("realTime") Clock realTime,
            AggregateStores stores) {
        WaitingEvents waiting = new WaitingEvents(database, handlers, meters, realTime);
        stores.listen(waiting);
        return waiting;
    }

    @Bean
    EventDispatcher eventDispatcher(EventHandlers handlers, WaitingEvents waiting, HandlerFigures figures) {
        return new EventDispatcher(handlers, waiting, figures);
    }

    @Bean
    Consumer<Message<byte[]>> events(EventDispatcher dispatcher) {
        return dispatcher::accept;
    }
}
