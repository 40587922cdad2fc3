package se.medborgarlofte.eventing.handling;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import se.medborgarlofte.eventing.envelope.Envelope;
import se.medborgarlofte.eventing.envelope.MalformedEventException;

/**
 * Every event comes in here: is parsed, checked tolerantly and handed to each handler of its type. One handler's failure
 * keeps no other from handling.
 */
public final class EventDispatcher {

    private static final Logger log = LoggerFactory.getLogger(EventDispatcher.class);

    private final EventHandlers handlers;
    private final WaitingEvents waiting;
    private final HandlerFigures figures;

    EventDispatcher(EventHandlers handlers, WaitingEvents waiting, HandlerFigures figures) {
        this.handlers = handlers;
        this.waiting = waiting;
        this.figures = figures;
    }

    /** Takes a message from a binding. */
    public void accept(Message<byte[]> message) {
        dispatch(IncomingEvent.of(message.getHeaders(), message.getPayload()));
    }

    /**
     * Hands an event to all handlers of its type.
     *
     * @throws MalformedEventException when it is no event
     * @throws InfrastructureDownException when the store does not answer
     * @throws HandlingFailedException when handlers failed, or could not read what they need
     */
    public void dispatch(IncomingEvent event) {
        Envelope envelope = event.envelope();
        List<EventHandler<?>> takers = handlers.of(envelope);
        if (takers.isEmpty()) {
            figures.unknownType();
            return;
        }
        List<HandlingFailedException.Failure> failures = new ArrayList<>();
        for (EventHandler<?> handler : takers) {
            handleAlone(handler, envelope, event, failures);
        }
        if (!failures.isEmpty()) {
            throw new HandlingFailedException(failures);
        }
    }

    /**
     * Hands an event to one handler only, as when a dead letter is replayed.
     *
     * @throws IllegalArgumentException when there is no handler of that name
     */
    public void dispatch(IncomingEvent event, String handlerName) {
        EventHandler<?> handler = handlers.named(handlerName)
                .orElseThrow(() -> new IllegalArgumentException("there is no handler " + handlerName));
        List<HandlingFailedException.Failure> failures = new ArrayList<>();
        handleAlone(handler, event.envelope(), event, failures);
        if (!failures.isEmpty()) {
            throw new HandlingFailedException(failures);
        }
    }

    private void handleAlone(
            EventHandler<?> handler,
            Envelope envelope,
            IncomingEvent event,
            List<HandlingFailedException.Failure> failures) {
        try {
            handleOrWait(handler, envelope, event);
            announceRow(handler, envelope);
        } catch (MalformedEventException e) {
            log.warn(
                    "Event {} ({}) is malformed for {}: {}",
                    envelope.id(),
                    envelope.type(),
                    handler.name(),
                    e.getMessage());
            failures.add(new HandlingFailedException.Failure(
                    handler.name(), HandlingFailedException.Kind.MALFORMED, String.valueOf(e.getMessage())));
        } catch (Exception e) {
            if (Infrastructure.isDown(e)) {
                throw new InfrastructureDownException(e);
            }
            log.warn(
                    "Handler {} failed with event {} ({}): {} at {}",
                    handler.name(),
                    envelope.id(),
                    envelope.type(),
                    e.getClass().getName(),
                    Failures.place(e));
            failures.add(new HandlingFailedException.Failure(
                    handler.name(),
                    HandlingFailedException.Kind.FAILED,
                    e.getClass().getName()));
        }
    }

    private void handleOrWait(EventHandler<?> handler, Envelope envelope, IncomingEvent event) throws Exception {
        try {
            handlers.call(handler, envelope, event.data());
        } catch (NotYetKnownException e) {
            waiting.add(handler, envelope, event, e.key());
        }
    }

    /** Others may wait for the row that a state or fact handler has just written. */
    private void announceRow(EventHandler<?> handler, Envelope envelope) {
        if (!(handler instanceof ProcessHandler<?>)) {
            waiting.arrived(envelope.subject());
        }
    }
}
