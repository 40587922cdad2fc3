package se.medborgarlofte.eventing.handling;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;

/**
 * The event carries its source's full current facts: one row per source aggregate, and the newest sequence wins.
 *
 * @param collection holds the rows; {@code _id} is the source's id, {@code sequence} belongs to the framework
 * @param row the row's other fields, or empty when the event means nothing here
 */
public record StateHandler<T>(
        String name,
        Set<EventType> types,
        Class<T> dataType,
        String collection,
        Function<ReceivedEvent<T>, Optional<Document>> row)
        implements EventHandler<T> {}
