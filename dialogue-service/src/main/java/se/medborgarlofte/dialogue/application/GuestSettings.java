package se.medborgarlofte.dialogue.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What people without an account may do.
 *
 * @param linkValidFor how long the link in the mail works, both to confirm and to follow what became of it
 * @param confirmWithin after how long something unconfirmed is forgotten
 * @param followFor how long after something was last heard the link of a letter about a concern shows what came of it
 * @param mostPerDay how much one address may leave in 24 hours
 */
@ConfigurationProperties("dialogue.guests")
public record GuestSettings(
        @DefaultValue("P30D") Duration linkValidFor,
        @DefaultValue("P2D") Duration confirmWithin,
        @DefaultValue("P180D") Duration followFor,
        @DefaultValue("5") int mostPerDay) {}
