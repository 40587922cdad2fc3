package se.medborgarlofte.property.domain;

/** A clock that the law starts for things in custody, and what it allows when it has run out. */
public enum LegalClock {
    /** A month after the possessor and the claimant were served: the thing may be handed out. */
    HAND_OUT,
    /** Three months after the possessor was served that it is lifted: it may be sold or destroyed. */
    LIFTED,
    /** Six months in custody: that stolen goods are here may be made public in a notice. */
    IN_CUSTODY,
    /** A month after the public notice: it may be sold or destroyed. */
    TO_CLAIM
}
