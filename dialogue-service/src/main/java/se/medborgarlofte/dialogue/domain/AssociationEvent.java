package se.medborgarlofte.dialogue.domain;

/** What happens to an association. */
public sealed interface AssociationEvent {

    /** It is known now. */
    record AssociationRegistered() implements AssociationEvent {}

    /** Something about it is different, or somebody has said that it is alive. */
    record AssociationChanged() implements AssociationEvent {}

    /** A year has passed: its contact persons are asked whether it is still alive. */
    record AssociationConfirmationDue() implements AssociationEvent {}
}
