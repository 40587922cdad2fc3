package se.medborgarlofte.property.domain;

/** On what occasion things came into the hands of the police. */
public enum FoundHow {
    HOUSE_SEARCH,
    ROADSIDE,
    HANDED_IN
}
