package se.medborgarlofte.dialogue.domain;

/** What a contact person is to their association. */
public enum ContactRole {
    /** Huvudkontaktombud: speaks for the whole association; at most one. */
    HEAD_CONTACT,
    /** Kontaktombud: looks after some of its households. */
    CONTACT
}
