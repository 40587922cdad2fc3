package se.medborgarlofte.dialogue.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How concerns are answered.
 *
 * @param silentAfter after how long without anything having come of a concern the alarm is raised, again and again
 * @param similarWithin how far back concerns that say the same are looked for
 */
@ConfigurationProperties("dialogue.concerns")
public record ConcernSettings(
        @DefaultValue("P30D") Duration silentAfter,
        @DefaultValue("P90D") Duration similarWithin) {}
