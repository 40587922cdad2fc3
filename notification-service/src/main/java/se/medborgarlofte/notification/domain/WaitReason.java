package se.medborgarlofte.notification.domain;

/** Why a message is not sent yet. */
public enum WaitReason {
    /** An investigator holds notices about the matter. */
    HELD,
    /** The recipient has paused all messages. */
    PAUSED,
    /** It is the recipient's quiet hours. */
    QUIET_HOURS,
    /** It goes with the recipient's next collection. */
    DIGEST,

    /** It has gone by a faster way, and its recipient is given time to read it. */
    FASTER_WAY,

    /** The digital mailbox has taken it and has yet to say whether it arrived. */
    MAILBOX
}
