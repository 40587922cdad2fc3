package se.medborgarlofte.property.domain;

/** What happens to the list of a thing's candidates. */
public enum CandidateListEvent {
    CHANGED
}
