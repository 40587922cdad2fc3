package se.medborgarlofte.eventing.handling;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;

/**
 * Each event is a fact of its own: one row per event, inserted once. Totals are computed from the rows.
 *
 * @param collection holds the rows; {@code _id} is the event's id
 * @param row the row's other fields, or empty when the event means nothing here
 */
public record FactHandler<T>(
        String name,
        Set<EventType> types,
        Class<T> dataType,
        String collection,
        Function<ReceivedEvent<T>, Optional<Document>> row)
        implements EventHandler<T> {}
