package se.medborgarlofte.dialogue.domain;

/** The furthest a concern has come; every concern reaches an end state that the person who raised it can see. */
public enum ConcernState {
    RAISED,
    /** Whoever raised it does not agree that it was acted on. */
    REOPENED,
    IN_PICTURE,
    IN_PLEDGE,
    ACTED_ON,
    DECLINED;

    /** Whether nothing has come of it yet. */
    public boolean isWaiting() {
        return switch (this) {
            case RAISED, REOPENED -> true;
            case IN_PICTURE, IN_PLEDGE, ACTED_ON, DECLINED -> false;
        };
    }

    /** The further of two states: news that comes late never takes a concern back. */
    ConcernState orFurther(ConcernState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
