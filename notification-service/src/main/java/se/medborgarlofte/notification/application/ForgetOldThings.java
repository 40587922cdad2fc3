package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Service;
import se.medborgarlofte.notification.domain.Channel;

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
     * @param recipients who got a message, after it was sent, for each channel
     * @param inbox messages in the inbox
     * @param followers ended or never confirmed subscriptions
     * @param feed what agencies can replay and fetch
     */
    @ConfigurationProperties("notification.keep")
    public record Times(Map<Channel, Duration> recipients, Duration inbox, Duration followers, Duration feed) {
        public Times {
            recipients = Map.copyOf(recipients);
            if (!recipients.keySet().equals(EnumSet.allOf(Channel.class))) {
                throw new IllegalArgumentException("notification.keep.recipients names every channel");
            }
        }
    }

    /** Forgets; says what, as numbers. */
    public String forget() {
        Instant now = clock.instant();
        return "recipients of %d messages, %d inbox items, %d followers, %d feed items"
                .formatted(
                        forgetRecipients(now),
                        retention.clearInboxes(now.minus(times.inbox())),
                        retention.forgetFollowers(now.minus(times.followers())),
                        retention.trimFeed(now.minus(times.feed())));
    }

    private long forgetRecipients(Instant now) {
        return times.recipients().entrySet().stream()
                .mapToLong(kept -> retention.forgetRecipients(kept.getKey(), now.minus(kept.getValue())))
                .sum();
    }
}
