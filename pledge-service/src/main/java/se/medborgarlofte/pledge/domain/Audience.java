package se.medborgarlofte.pledge.domain;

/** For whom a record is shown. */
public enum Audience {
    PUBLIC,
    /** Police and municipality together. */
    PARTNERS,
    POLICE
}
