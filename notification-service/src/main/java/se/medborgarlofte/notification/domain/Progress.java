package se.medborgarlofte.notification.domain;

import java.time.Instant;

/** How far a message has come, and since when. */
public sealed interface Progress {

    Instant at();

    /** Waits to be sent. */
    record Queued(Instant at) implements Progress {}

    /** The mail server has accepted it. */
    record HandedOver(Instant at) implements Progress {}

    /** Refused for good. */
    record Failed(Instant at, FailureReason reason) implements Progress {}

    /** Not sent, because the recipient does not want it or must not get it. */
    record Suppressed(Instant at, SuppressionReason reason) implements Progress {}
}
