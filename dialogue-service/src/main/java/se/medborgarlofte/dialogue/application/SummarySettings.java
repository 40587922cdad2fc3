package se.medborgarlofte.dialogue.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What associations get to forward.
 *
 * @param covers how far back "you said – we did" reaches
 * @param askAfter how long after it its contact persons are asked whether it helped
 * @param linkValidFor how long the link in its mail shows it
 * @param alertValidFor how long an approved alert may be forwarded
 */
@ConfigurationProperties("dialogue.forwarding")
public record SummarySettings(
        @DefaultValue("P365D") Duration covers,
        @DefaultValue("P90D") Duration askAfter,
        @DefaultValue("P180D") Duration linkValidFor,
        @DefaultValue("P14D") Duration alertValidFor) {}
