package se.medborgarlofte.dialogue.domain;

/** Whether an association is known to be alive. */
public enum AssociationState {
    ACTIVE,
    /** Nobody has confirmed it for more than a year; it still gets what the others get. */
    UNCONFIRMED,
    /** It no longer exists. */
    CLOSED
}
