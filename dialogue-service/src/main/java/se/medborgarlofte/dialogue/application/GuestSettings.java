package se.medborgarlofte.dialogue.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What people without an account may do.
 *
 * @param linkValidFor how long the link in the mail works, both to confirm and to follow what became of it
 * @param confirmWithin after how long something unconfirmed is forgotten
 * @param mostPerDay how much one address may leave in 24 hours
 */
@ConfigurationProperties("dialogue.guests")
public record GuestSettings(
        @DefaultValue("P30D") Duration linkValidFor,
        @DefaultValue("P2D") Duration confirmWithin,
        @DefaultValue("5") int mostPerDay) {}
