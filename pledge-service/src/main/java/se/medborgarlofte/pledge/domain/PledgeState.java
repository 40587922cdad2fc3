package se.medborgarlofte.pledge.domain;

/** The names of a pledge's stages as readers see them. */
public enum PledgeState {
    DRAFT,
    AGREED,
    POSTPONED,
    DECIDED,
    REJECTED,
    SIGNED,
    ACTIVE
}
