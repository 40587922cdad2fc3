package se.medborgarlofte.eventing.store;

import org.jspecify.annotations.Nullable;

/**
 * How a kind of aggregate is stored and told.
 *
 * @param collection the collection that holds it
 * @param restater how its current state is told again; null when nobody needs it
 */
public record AggregateDefinition<S, E>(
        String collection,
        Class<S> stateType,
        EventWriter<S, E> writer,
        @Nullable Restater<S> restater) {

    /**
     * Defines a kind of aggregate.
     *
     * @param eventType the sealed type of its events; only for the compiler
     */
    public static <S, E> AggregateDefinition<S, E> of(
            String collection, Class<S> stateType, Class<E> eventType, EventWriter<S, E> writer) {
        return new AggregateDefinition<>(collection, stateType, writer, null);
    }

    /** The same definition with a way to tell the current state again. */
    public AggregateDefinition<S, E> restating(Restater<S> newRestater) {
        return new AggregateDefinition<>(collection, stateType, writer, newRestater);
    }
}
