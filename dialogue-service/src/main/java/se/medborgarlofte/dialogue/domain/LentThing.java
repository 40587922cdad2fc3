package se.medborgarlofte.dialogue.domain;

/** What police and municipality lend. */
public enum LentThing {
    MARKING_KIT,
    UV_LAMP,
    OTHER
}
