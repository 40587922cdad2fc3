package se.medborgarlofte.supplier;

/** How a supplier answers. */
public enum Behaviour {
    PROMPT,
    SLOW,
    WRONG,
    SILENT,
    DOWN,
    PENDING
}
