package se.medborgarlofte.notification.sms;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.medborgarlofte.notification.provider.Guard;

/**
 * How text messages are sent.
 *
 * @param sender the name that telephones show
 * @param providers in the order in which they are asked while all are well; none means that no text messages are sent
 * @param timeLimit the longest one call may take in all
 * @param pause how long a provider is left alone after it has failed repeatedly
 * @param atATime how many calls to one provider may be under way
 * @param perSecond how many calls a second one provider takes
 */
@ConfigurationProperties("notification.sms")
record SmsSettings(
        String sender,
        @DefaultValue List<Provider> providers,
        Duration timeLimit,
        Duration pause,
        int atATime,
        int perSecond) {

    Guard.Limits limits() {
        return new Guard.Limits(timeLimit, pause, atATime, perSecond);
    }

    /**
     * A provider.
     *
     * @param url where messages are posted
     * @param key of our account; one that begins with {@code sandbox} never sends
     * @param receiptKey with which its receipts are signed
     */
    record Provider(String name, URI url, String key, String receiptKey) {

        boolean isSandbox() {
            return key.startsWith("sandbox");
        }

        @Override
        public String toString() {
            return "Provider[" + name + "]";
        }
    }
}
