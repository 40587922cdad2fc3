package se.medborgarlofte.pledge.domain;

/** What happens to an action plan. */
public sealed interface PlanEvent {

    /** It was drafted. */
    record Drafted() implements PlanEvent {}

    /** The draft was edited. */
    record Changed() implements PlanEvent {}

    /** It was decided. */
    record Decided() implements PlanEvent {}
}
