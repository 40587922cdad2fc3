package se.medborgarlofte.notification.application;

import java.time.Duration;
import se.medborgarlofte.notification.domain.FailureReason;

/** What came of giving a message to the mail server. */
public sealed interface HandOver {

    /** The mail server has taken responsibility for it. */
    record Accepted() implements HandOver {}

    /** It will never be accepted. */
    record Refused(FailureReason reason) implements HandOver {}

    /**
     * Not now; the message stays queued.
     *
     * @param atLeast how long to leave the mail server alone
     * @param why a short technical reason without personal data
     */
    record Postponed(Duration atLeast, String why) implements HandOver {}
}
