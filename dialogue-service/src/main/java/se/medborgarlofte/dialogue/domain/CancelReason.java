package se.medborgarlofte.dialogue.domain;

/** Why a visit was called off. */
public enum CancelReason {
    REQUESTER_WITHDREW,
    NO_LONGER_NEEDED,
    NOBODY_AVAILABLE,
    ILLNESS,
    URGENT_DUTY,
    WEATHER,
    OTHER
}
