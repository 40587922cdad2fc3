package se.medborgarlofte.notification.domain;

/** Why a message was not sent although it could have been. */
public enum SuppressionReason {
    /** Nothing automatic goes to a person with protected identity; people of the authority reach them. */
    PROTECTED_IDENTITY,
    /** The recipient has chosen not to hear about the topic or the area. */
    NOT_WANTED,
    /** The recipient has ended the subscription. */
    UNSUBSCRIBED,
    /** What it tells is no longer so: the visit was moved or called off while the message waited. */
    OVERTAKEN,
    /** The match that it tells of was reversed while the message waited. */
    REVERSED,

    /** The recipient has read it inside, or after it came by a faster way. */
    READ_ALREADY,

    /** It has arrived in the recipient's digital mailbox. */
    IN_MAILBOX
}
