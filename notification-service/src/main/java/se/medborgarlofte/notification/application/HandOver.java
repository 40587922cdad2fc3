package se.medborgarlofte.notification.application;

import java.time.Duration;
import java.time.Instant;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.SuppressionReason;
import se.medborgarlofte.notification.domain.WaitReason;

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

    /** It is not to be sent before that moment of business time. */
    record Waiting(Instant until, WaitReason reason) implements HandOver {}

    /** It goes with the recipient's next collection, which has work of its own. */
    record Collected() implements HandOver {}

    /** It is not to be sent at all. */
    record Withheld(SuppressionReason reason) implements HandOver {}

    /** It could go now but for faster ways, and its turn is counted from here. */
    record InTurn(Rung rung) implements HandOver {}
}
