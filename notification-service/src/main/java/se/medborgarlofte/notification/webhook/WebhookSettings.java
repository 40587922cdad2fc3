package se.medborgarlofte.notification.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How events are delivered to agencies' endpoints.
 *
 * @param privateEndpoints whether endpoints may be on private addresses and without TLS; only for trying things out
 * @param timeLimit the longest one delivery may take in all
 * @param atATime how many deliveries may be on their way
 * @param lease how long one instance delivers to an endpoint alone
 */
@ConfigurationProperties("notification.feed")
record WebhookSettings(boolean privateEndpoints, Duration timeLimit, int atATime, Duration lease) {}
