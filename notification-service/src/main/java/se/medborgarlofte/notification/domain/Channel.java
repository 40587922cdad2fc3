package se.medborgarlofte.notification.domain;

/** How a message goes to its recipient. */
public enum Channel {
    EMAIL,
    /** Says only that something waits inside. */
    SMS,

    /** To browsers that their owner has named; says only that something waits inside. */
    PUSH,

    /** The letter itself, to the mailbox that its recipient opens by electronic identification. */
    DIGITAL_MAILBOX
}
