package se.medborgarlofte.dialogue.messaging;

/** What this service needs of its own events about meeting notes. */
record AboutMeeting(String meetingNoteId) {}
