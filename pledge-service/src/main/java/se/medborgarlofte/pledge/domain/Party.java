package se.medborgarlofte.pledge.domain;

/** Those who make a pledge together. */
public enum Party {
    POLICE,
    MUNICIPALITY
}
