package se.medborgarlofte.property.domain;

/** What happens to the figures of an area and month. */
public enum AreaMonthFiguresEvent {
    STATED
}
