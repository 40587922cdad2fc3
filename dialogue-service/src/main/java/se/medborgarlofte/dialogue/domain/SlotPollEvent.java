package se.medborgarlofte.dialogue.domain;

/** What happens to a poll. */
public sealed interface SlotPollEvent {

    /** The association's members are asked. */
    record SlotPollOpened() implements SlotPollEvent {}

    /** The answers are in. */
    record SlotPollClosed() implements SlotPollEvent {}
}
