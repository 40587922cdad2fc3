package se.medborgarlofte.eventing.store;

import java.util.List;

/**
 * What an aggregate decided: its new state and the events that tell of it.
 *
 * @param visible whether a user can see the change; only then the revision, and with it the ETag, moves on
 */
public record Decision<S, E>(S state, List<E> events, boolean visible) {

    public Decision {
        events = List.copyOf(events);
    }

    /** A change that users see. */
    @SafeVarargs
    public static <S, E> Decision<S, E> of(S state, E... events) {
        return new Decision<>(state, List.of(events), true);
    }

    /** A change that users do not see, such as a note that a message was handed over. */
    @SafeVarargs
    public static <S, E> Decision<S, E> quiet(S state, E... events) {
        return new Decision<>(state, List.of(events), false);
    }

    /** Nothing to do: nothing is written. */
    public static <S, E> Decision<S, E> unchanged(S state) {
        return new Decision<>(state, List.of(), false);
    }

    boolean changesNothing(S before) {
        return events.isEmpty() && !visible && state.equals(before);
    }
}
