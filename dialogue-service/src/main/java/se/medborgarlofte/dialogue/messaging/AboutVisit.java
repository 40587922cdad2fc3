package se.medborgarlofte.dialogue.messaging;

/** What this service needs of its own events about visits. */
record AboutVisit(String visitId) {}
