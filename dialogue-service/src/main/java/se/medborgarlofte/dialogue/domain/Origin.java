package se.medborgarlofte.dialogue.domain;

/** How a concern came in. */
public enum Origin {
    INHABITANT,
    CONTACT_PERSON,
    MEETING
}
