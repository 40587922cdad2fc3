package se.medborgarlofte.property.domain;

/** What happens to a theft report. */
public enum TheftReportEvent {
    REPORTED,
    SUPPLEMENTED
}
