package se.medborgarlofte.notification.messaging;

/** What we need to know of a confirmed match. */
record MatchFacts(String matchId, String itemId, String ownerId) {}
