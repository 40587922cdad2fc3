package se.medborgarlofte.dialogue.domain;

import java.time.Instant;

/** What happens to a concern. */
public sealed interface ConcernEvent {

    /** Somebody raised it. */
    record ConcernRaised() implements ConcernEvent {}

    /** The person who raised it is owed an answer. */
    record ConcernReceipted(Receipt receipt) implements ConcernEvent {}

    /** Another authority is to see to it. */
    record ConcernRouted() implements ConcernEvent {}

    /**
     * Nothing has come of it for too long.
     *
     * @param alarm which alarm it is, from 1
     * @param since when whoever raised it last heard something
     */
    record ConcernSilent(int alarm, Instant since) implements ConcernEvent {}
}
