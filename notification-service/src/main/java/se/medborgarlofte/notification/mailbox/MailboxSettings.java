package se.medborgarlofte.notification.mailbox;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.medborgarlofte.notification.provider.Guard;

/**
 * How letters get into digital mailboxes.
 *
 * @param name of the provider, as its receipts name it
 * @param url below which look-ups and letters are posted; without it no letters go to digital mailboxes
 * @param key of our account; one that begins with {@code sandbox} never sends
 * @param receiptKey with which its receipts are signed
 * @param sender whom the mailbox shows as the sender
 * @param timeLimit the longest one call may take in all
 * @param pause how long the provider is left alone after it has failed repeatedly
 * @param atATime how many calls may be under way
 * @param perSecond how many calls a second it takes
 */
@ConfigurationProperties("notification.mailbox")
record MailboxSettings(
        @DefaultValue("mailbox") String name,
        @Nullable URI url,
        @DefaultValue("") String key,
        @DefaultValue("") String receiptKey,
        String sender,
        Duration timeLimit,
        Duration pause,
        int atATime,
        int perSecond) {

    Guard.Limits limits() {
        return new Guard.Limits(timeLimit, pause, atATime, perSecond);
    }

    boolean isSandbox() {
        return key.startsWith("sandbox");
    }

    @Override
    public String toString() {
        return "MailboxSettings[" + name + "]";
    }
}
