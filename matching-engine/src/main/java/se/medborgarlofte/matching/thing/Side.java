package se.medborgarlofte.matching.thing;

/** Which side a thing is on: missed by someone, or found by someone. */
public enum Side {
    LOST,
    FOUND;

    public Side other() {
        return this == LOST ? FOUND : LOST;
    }
}
