package se.medborgarlofte.property.domain;

import java.time.LocalDate;

/**
 * Somebody may mark with another's kit for a time.
 *
 * @param until the last day
 */
public record KitLoan(String borrowerId, LocalDate until) {}
