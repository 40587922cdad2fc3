package se.medborgarlofte.dialogue.domain;

/** Why the dialogue's rules refuse something. */
public enum Refusal {
    /** A visit is asked for in advance. */
    STARTS_IN_THE_PAST,
    /** A visit lasts at least 15 minutes. */
    TOO_SHORT,
    /** A visit lasts at most 4 hours. */
    TOO_LONG,
    /** The district lies in another municipality. */
    DISTRICT_ELSEWHERE,
    /** A note is written after the meeting. */
    NOT_HELD_YET,
    /** The party has already named somebody else. */
    CONFIRMED_BY_ANOTHER,
    /** It is too late to name somebody: the visit has started. */
    VISIT_HAS_STARTED;

    void when(boolean refused) {
        if (refused) {
            throw new Refused(this);
        }
    }
}
