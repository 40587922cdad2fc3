package se.medborgarlofte.matching.thing;

/** What a code on a thing is. */
public enum CodeKind {
    SERIAL,
    FRAME,
    IMEI,
    ENGRAVING,
    MARKING,
    PLATE,
    OTHER;

    /** Whether people mistake one kind for the other, so that equal values of both may be the same code. */
    public boolean comparableWith(CodeKind other) {
        return this == other || (isNumber() && other.isNumber());
    }

    private boolean isNumber() {
        return this == SERIAL || this == FRAME || this == IMEI || this == OTHER;
    }
}
