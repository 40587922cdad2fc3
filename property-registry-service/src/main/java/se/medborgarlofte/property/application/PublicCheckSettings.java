package se.medborgarlofte.property.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of {@code public-check.*}.
 *
 * @param answerAfter every answer takes this long, so that its time tells nothing
 * @param perCaller how many checks one caller may make in a minute
 * @param overall how many all callers of an instance may make in a minute
 */
@ConfigurationProperties("public-check")
record PublicCheckSettings(
        @DefaultValue("50ms") Duration answerAfter,
        @DefaultValue("20") int perCaller,
        @DefaultValue("3000") int overall) {}
