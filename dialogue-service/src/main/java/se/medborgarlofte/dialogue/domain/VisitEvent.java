package se.medborgarlofte.dialogue.domain;

/** What happens to a visit. */
public sealed interface VisitEvent {

    /** Somebody asked for it. */
    record VisitRequested() implements VisitEvent {}

    /** One authority named the person who comes. */
    record VisitConfirmedByParty() implements VisitEvent {}

    /** Both authorities have named a person. */
    record VisitConfirmed() implements VisitEvent {}
}
