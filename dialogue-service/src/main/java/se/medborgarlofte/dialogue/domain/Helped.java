package se.medborgarlofte.dialogue.domain;

/** Whether what was done helped, as a contact person sees it. */
public enum Helped {
    YES,
    PARTLY,
    NO,
    TOO_EARLY_TO_SAY
}
