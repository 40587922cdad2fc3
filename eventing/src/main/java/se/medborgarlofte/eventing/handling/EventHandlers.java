package se.medborgarlofte.eventing.handling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.eventing.envelope.Envelope;
import se.medborgarlofte.eventing.trace.Traces;

/** The service's handlers, by the types they take, and the way to call one. */
public final class EventHandlers {

    private final Map<EventType, List<EventHandler<?>>> byType = new HashMap<>();
    private final Map<String, EventHandler<?>> byName = new LinkedHashMap<>();
    private final PayloadReader payloads;
    private final RowWriter rows;
    private final HandlerFigures figures;
    private final Traces traces;

    EventHandlers(
            List<EventHandler<?>> handlers,
            PayloadReader payloads,
            RowWriter rows,
            HandlerFigures figures,
            Traces traces) {
        this.payloads = payloads;
        this.rows = rows;
        this.figures = figures;
        this.traces = traces;
        handlers.forEach(this::add);
        // Rows first: what an event sets off may look at the rows that it leaves.
        byType.values().forEach(those -> those.sort(Comparator.comparing(ProcessHandler.class::isInstance)));
    }

    private void add(EventHandler<?> handler) {
        if (byName.putIfAbsent(handler.name(), handler) != null) {
            throw new IllegalStateException("two handlers are called " + handler.name());
        }
        handler.types()
                .forEach(type ->
                        byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(handler));
    }

    /** All handlers, in the order they were given. */
    public List<EventHandler<?>> all() {
        return List.copyOf(byName.values());
    }

    Optional<EventHandler<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<EventHandler<?>> of(Envelope envelope) {
        return byType.getOrDefault(new EventType(envelope.context(), envelope.type()), List.of());
    }

    /** Calls one handler with the event, inside the event's trace. */
    void call(EventHandler<?> handler, Envelope envelope, byte[] data) throws Exception {
        traces.within(envelope.traceparent(), "handle " + handler.name(), () -> {
            handle(handler, envelope, data);
            return null;
        });
    }

    private <T> void handle(EventHandler<T> handler, Envelope envelope, byte[] data) {
        long start = System.nanoTime();
        ReceivedEvent<T> event = new ReceivedEvent<>(
                envelope.id(),
                envelope.type(),
                envelope.context(),
                envelope.subject(),
                envelope.sequence(),
                envelope.time(),
                payloads.read(data, handler.dataType()));
        HandlerFigures.Effect effect = switch (handler) {
            case StateHandler<T> state -> rows.write(state, event);
            case FactHandler<T> fact -> rows.write(fact, event);
            case ProcessHandler<T> process -> {
                process.action().accept(event);
                yield HandlerFigures.Effect.SOME;
            }
        };
        figures.handled(handler.name(), effect, Duration.ofNanos(System.nanoTime() - start));
    }
}
