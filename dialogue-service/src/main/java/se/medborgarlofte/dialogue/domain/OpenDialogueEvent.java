package se.medborgarlofte.dialogue.domain;

/** What happens to a citizen dialogue. */
public sealed interface OpenDialogueEvent {

    /** Everybody is invited. */
    record OpenDialogueAnnounced() implements OpenDialogueEvent {}

    /** It was called off. */
    record OpenDialogueCancelled() implements OpenDialogueEvent {}
}
