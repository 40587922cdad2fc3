package se.medborgarlofte.notification.domain;

import java.time.Instant;

/** What is to be done with a message at the moment it could be sent. */
public sealed interface Verdict {

    record Send() implements Verdict {}

    record Wait(Instant until, WaitReason reason) implements Verdict {}

    record Suppress(SuppressionReason reason) implements Verdict {}
}
