package se.medborgarlofte.property.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of {@code look-ups.*}.
 *
 * @param reviewOneIn of so many look-ups one is reviewed
 * @param embargo how long the owner does not learn of a look-up
 */
@ConfigurationProperties("look-ups")
record LookUpSettings(
        @DefaultValue("10") int reviewOneIn,
        @DefaultValue("90d") Duration embargo) {

    /** Whether the look-up is one of those that are reviewed; nobody can choose its id so that it is not. */
    boolean samples(String lookUpId) {
        return Math.floorMod(lookUpId.hashCode(), reviewOneIn) == 0;
    }
}
