package se.medborgarlofte.property.domain;

import java.time.LocalDate;

/**
 * Where a kit comes from.
 *
 * @param validUntil the last day on which it may be claimed; an owner who has claimed it in time keeps it
 */
public record KitSource(String supplier, String batchId, UvColour uvColour, LocalDate validUntil) {}
