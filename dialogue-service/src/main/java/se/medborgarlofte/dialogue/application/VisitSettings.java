package se.medborgarlofte.dialogue.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How visits are arranged.
 *
 * @param minimumNotice nobody is asked to come sooner than this
 * @param respondWithin how long those who are asked have to answer before somebody else is asked
 * @param remindBefore how long before a visit everybody is reminded
 * @param needFromConcerns how far back an area's concerns count as its need of a visit
 * @param needFromVisits how far back the visits it had make that need smaller
 */
@ConfigurationProperties("dialogue.visits")
public record VisitSettings(
        @DefaultValue("P3D") Duration minimumNotice,
        @DefaultValue("P2D") Duration respondWithin,
        @DefaultValue("P2D") Duration remindBefore,
        @DefaultValue("P90D") Duration needFromConcerns,
        @DefaultValue("P365D") Duration needFromVisits) {}
