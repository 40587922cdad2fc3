package se.medborgarlofte.pledge.application;

import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.pledge.domain.Verdict;

/** Turns an aggregate's verdict into what the store saves. */
final class Verdicts {

    private Verdicts() {}

    /**
     * The decision to save.
     *
     * @throws se.medborgarlofte.http.Problem when the aggregate refused
     */
    static <S, E> Decision<S, E> decision(Verdict<S, E> verdict) {
        return switch (verdict) {
            case Verdict.Refused<S, E>(var refusal) -> throw Refusals.problem(refusal);
            case Verdict.Accepted<S, E>(var state, var events) ->
                events.isEmpty() ? Decision.unchanged(state) : new Decision<>(state, events, true);
        };
    }
}
