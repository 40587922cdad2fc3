package se.medborgarlofte.dialogue.domain;

/** What happens to a meeting note. */
public sealed interface MeetingEvent {

    /** Somebody wrote it. */
    record MeetingRecorded() implements MeetingEvent {}
}
