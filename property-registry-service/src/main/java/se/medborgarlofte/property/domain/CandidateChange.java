package se.medborgarlofte.property.domain;

/** How a candidate differs from what was shown before. */
public record CandidateChange(Kind kind, ShownCandidate candidate) {

    /** What happened to it. */
    public enum Kind {
        NEW,
        MOVED,
        WITHDRAWN
    }
}
