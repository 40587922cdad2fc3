package se.medborgarlofte.property.domain;

/** The colour in which a marking fluid glows; each supplier has its own. */
public enum UvColour {
    BLUE,
    GREEN,
    YELLOW,
    ORANGE,
    RED,
    VIOLET
}
