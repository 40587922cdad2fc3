package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Service;

/** What is kept is kept for a time that is configuration, and then forgotten. */
@Service
public class ForgetOldThings {

    private final Retention retention;
    private final Times times;
    private final Clock clock;

    ForgetOldThings(Retention retention, Times times, Clock clock) {
        this.retention = retention;
        this.times = times;
        this.clock = clock;
    }

    /**
     * How long things are kept.
     *
     * @param recipients who got a message, after it was sent
     * @param inbox messages in the inbox
     * @param followers ended or never confirmed subscriptions
     * @param feed what agencies can replay and fetch
     */
    @ConfigurationProperties("notification.keep")
    public record Times(Duration recipients, Duration inbox, Duration followers, Duration feed) {}

    /** Forgets; says what, as numbers. */
    public String forget() {
        Instant now = clock.instant();
        return "recipients of %d messages, %d inbox items, %d followers, %d feed items"
                .formatted(
                        retention.forgetRecipients(now.minus(times.recipients())),
                        retention.clearInboxes(now.minus(times.inbox())),
                        retention.forgetFollowers(now.minus(times.followers())),
                        retention.trimFeed(now.minus(times.feed())));
    }
}
