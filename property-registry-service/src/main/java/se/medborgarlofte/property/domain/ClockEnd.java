package se.medborgarlofte.property.domain;

import java.time.LocalDate;

/**
 * When a clock of the law runs out.
 *
 * @param on the first day on which what it keeps back is allowed
 */
public record ClockEnd(LegalClock clock, LocalDate on) {}
