package se.medborgarlofte.dialogue.domain;

/** An authority that sends somebody to a visit. */
public enum Party {
    POLICE,
    MUNICIPALITY
}
