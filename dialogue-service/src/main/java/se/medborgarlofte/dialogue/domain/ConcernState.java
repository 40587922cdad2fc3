package se.medborgarlofte.dialogue.domain;

/** The furthest a concern has come; every concern reaches an end state that the person who raised it can see. */
public enum ConcernState {
    RAISED,
    IN_PICTURE,
    IN_PLEDGE,
    ACTED_ON,
    DECLINED;

    /** The further of two states: news that comes late never takes a concern back. */
    ConcernState orFurther(ConcernState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
