package se.medborgarlofte.matching.index;

/** How far to look. */
public enum Depth {
    /** The few that are most like it, cheaply: rivals on its own side. */
    RIVALS,
    /** Keys and rare words, under the budget. */
    LANES,
    /** Every word, at about twenty times the cost; for when the lanes found nothing convincing. */
    DEEP
}
