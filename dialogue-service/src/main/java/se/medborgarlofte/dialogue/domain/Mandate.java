package se.medborgarlofte.dialogue.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The right to speak for an authority in a municipality.
 *
 * @param topics on what; none stands for everything
 * @param validFrom the first day
 * @param validTo the last day; null when no end is set
 */
public record Mandate(
        String municipalityCode,
        Set<Topic> topics,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Mandate {
        topics = Set.copyOf(topics);
        Refusal.MANDATE_ENDS_BEFORE_IT_STARTS.when(validTo != null && validTo.isBefore(validFrom));
    }

    /** Whether it holds there for that topic on that day; a visit about something else is anybody's. */
    public boolean covers(String municipality, Topic topic, LocalDate day) {
        return municipalityCode.equals(municipality)
                && (topics.isEmpty() || topic == Topic.OTHER || topics.contains(topic))
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }
}
