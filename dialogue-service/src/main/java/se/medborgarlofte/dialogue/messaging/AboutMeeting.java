package se.medborgarlofte.dialogue.messaging;

import org.jspecify.annotations.Nullable;

/** What this service needs of its own events about meeting notes. */
record AboutMeeting(String meetingNoteId, @Nullable String visitId) {}
