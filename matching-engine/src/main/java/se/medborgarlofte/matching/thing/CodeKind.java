package se.medborgarlofte.matching.thing;

/** What a code on a thing is. */
public enum CodeKind {
    SERIAL,
    FRAME,
    IMEI,
    ENGRAVING,
    MARKING,
    PLATE,
    OTHER,
    /** Read off a sticker or a tag, without knowing what it is: equal ones tell much, different ones nothing. */
    LABEL;

    /** Whether people mistake one kind for the other, so that equal values of both may be the same code. */
    public boolean comparableWith(CodeKind other) {
        return this == other || (mayBeNumber() && other.mayBeNumber());
    }

    private boolean mayBeNumber() {
        return isNumber() || this == LABEL;
    }

    /** Whether a thing has one of it, so that a different one is another thing's. */
    public boolean isNumber() {
        return this == SERIAL || this == FRAME || this == IMEI || this == OTHER;
    }
}
