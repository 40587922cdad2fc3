package se.medborgarlofte.property.domain;

/** What happens to a theft report. */
public enum TheftReportEvent {
    REPORTED,
    SUPPLEMENTED,
    /** A thing of the report is no longer looked for. */
    THING_WITHDRAWN
}
