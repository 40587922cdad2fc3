package se.medborgarlofte.pledge.domain;

import java.util.List;

/**
 * What an aggregate answers to a command.
 *
 * @param <S> the aggregate
 * @param <E> its events
 */
public sealed interface Verdict<S, E> {

    /** The command is carried out; no event means that nothing changed. */
    record Accepted<S, E>(S state, List<E> events) implements Verdict<S, E> {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The command is refused and nothing changed. */
    record Refused<S, E>(Refusal refusal) implements Verdict<S, E> {}

    /** A change with the event that tells it. */
    static <S, E> Verdict<S, E> accepted(S state, E event) {
        return new Accepted<>(state, List.of(event));
    }

    /** A change with the events that tell it, in order. */
    static <S, E> Verdict<S, E> accepted(S state, List<E> events) {
        return new Accepted<>(state, events);
    }

    /** Everything is as asked for already. */
    static <S, E> Verdict<S, E> unchanged(S state) {
        return new Accepted<>(state, List.of());
    }

    /** A refusal. */
    static <S, E> Verdict<S, E> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
