package se.medborgarlofte.notification.messaging;

/** What we need to know of a pledge. */
record PledgeFacts(String pledgeId, String municipalityCode) {}
