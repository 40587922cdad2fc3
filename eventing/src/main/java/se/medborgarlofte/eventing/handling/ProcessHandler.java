package se.medborgarlofte.eventing.handling;

import java.util.Set;
import java.util.function.Consumer;

/**
 * The event makes something happen. The aggregate recognises by its own key what it has done already ("a receipt for
 * this picture exists") and does nothing the second time.
 *
 * @param action must do nothing when it is called again with the same event
 */
public record ProcessHandler<T>(String name, Set<EventType> types, Class<T> dataType, Consumer<ReceivedEvent<T>> action)
        implements EventHandler<T> {}
