package se.medborgarlofte.notification.messaging;

import java.util.List;

/**
 * What we need to know of a reversed match.
 *
 * @param toldPersonIds everyone whom its confirmation was told
 */
record ReversalFacts(String matchId, String itemId, List<String> toldPersonIds) {}
