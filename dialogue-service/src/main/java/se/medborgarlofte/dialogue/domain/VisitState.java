package se.medborgarlofte.dialogue.domain;

/** How far a visit has come: how many of the two authorities have named a person, and how it ended. */
public enum VisitState {
    REQUESTED,
    PARTLY_CONFIRMED,
    CONFIRMED,
    /** It took place; there is a note of it. */
    HELD,
    /** Somebody called it off. */
    CANCELLED,
    /** Its time came and not both authorities had named somebody. */
    LAPSED;

    public boolean isOpen() {
        return switch (this) {
            case REQUESTED, PARTLY_CONFIRMED, CONFIRMED -> true;
            case HELD, CANCELLED, LAPSED -> false;
        };
    }

    static VisitState of(int confirmations) {
        return confirmations == 0 ? REQUESTED : confirmations == Party.values().length ? CONFIRMED : PARTLY_CONFIRMED;
    }
}
