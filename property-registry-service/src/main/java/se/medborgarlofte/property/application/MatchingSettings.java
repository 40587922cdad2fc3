package se.medborgarlofte.property.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What officers are shown and alerted of; {@code matching.*}.
 *
 * @param delta by how much a candidate's probability must move before anybody is alerted
 * @param shownAtLeast a candidate that is less probable is not put before anybody unasked
 * @param shownAtMost how many candidates are shown unasked
 * @param proposedAt a candidate of a seized thing that is at least as probable becomes a match without being picked
 */
@ConfigurationProperties("matching")
public record MatchingSettings(
        @DefaultValue("0.05") double delta,
        @DefaultValue("0.02") double shownAtLeast,
        @DefaultValue("10") int shownAtMost,
        @DefaultValue("0.95") double proposedAt) {}
