package se.medborgarlofte.dialogue.domain;

/** What kind of association people have formed. */
public enum AssociationKind {
    NEIGHBOURHOOD_WATCH,
    HOMEOWNERS,
    TENANTS,
    BUSINESSES,
    OTHER
}
