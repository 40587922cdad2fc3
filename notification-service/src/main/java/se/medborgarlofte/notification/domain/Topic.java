package se.medborgarlofte.notification.domain;

/** What messages are about, in the terms in which people choose what they want to hear. */
public enum Topic {
    CONCERNS,
    VISITS,
    PROPERTY,
    PLEDGES,
    NEWS,
    /** What an authority asks of its own people: to agree, to sign, to judge, to follow up. */
    DUTIES,
    /** About the messages themselves, for instance the confirmation of a subscription; cannot be chosen away. */
    ADMINISTRATION
}
