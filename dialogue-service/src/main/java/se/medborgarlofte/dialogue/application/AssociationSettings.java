package se.medborgarlofte.dialogue.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How associations are kept alive.
 *
 * @param confirmEvery after how long its contact persons are asked whether it still exists
 * @param answerWithin how long they have to answer before it counts as unconfirmed
 */
@ConfigurationProperties("dialogue.associations")
public record AssociationSettings(
        @DefaultValue("P365D") Duration confirmEvery,
        @DefaultValue("P30D") Duration answerWithin) {}
