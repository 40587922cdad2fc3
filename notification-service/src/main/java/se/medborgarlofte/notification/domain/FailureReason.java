package se.medborgarlofte.notification.domain;

/** Why a message was refused for good. */
public enum FailureReason {
    /** The mailbox does not exist or takes no mail. */
    RECIPIENT_REFUSED,
    /** The mail server refuses this message whoever it is for. */
    MESSAGE_REFUSED,
    /** The contact details were erased before the message was sent. */
    RECIPIENT_FORGOTTEN,

    /** The provider accepted it and said later that it did not arrive. */
    NOT_DELIVERED,

    /** The recipient has no telephone number any more. */
    NO_PHONE,

    /** None of the recipient's browsers takes messages any more. */
    NO_DEVICE,

    /** The recipient has no digital mailbox that takes letters from authorities, or has chosen it away. */
    NO_MAILBOX
}
