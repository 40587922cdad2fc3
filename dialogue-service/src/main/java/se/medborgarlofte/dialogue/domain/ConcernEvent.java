package se.medborgarlofte.dialogue.domain;

/** What happens to a concern. */
public sealed interface ConcernEvent {

    /** Somebody raised it. */
    record ConcernRaised() implements ConcernEvent {}

    /** The person who raised it is owed an answer. */
    record ConcernReceipted(Receipt receipt) implements ConcernEvent {}

    /** Another authority is to see to it. */
    record ConcernRouted() implements ConcernEvent {}

    /** Nothing has come of it for too long. */
    record ConcernSilent() implements ConcernEvent {}
}
