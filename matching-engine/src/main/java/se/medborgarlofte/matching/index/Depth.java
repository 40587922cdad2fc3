package se.medborgarlofte.matching.index;

/** How far to look. */
public enum Depth {
    /** The few that are most like it, cheaply. */
    RIVALS,
    /** Keys, rare words, and what was lost or found hereabouts and lately, under the budget. */
    LANES,
    /** The same under four times the budget; for when the lanes found nothing convincing. */
    DEEP
}
