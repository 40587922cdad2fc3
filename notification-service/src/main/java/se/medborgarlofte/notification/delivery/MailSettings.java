package se.medborgarlofte.notification.delivery;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How we write and how patient we are.
 *
 * @param senderAddress who the mails are from; its domain is also that of Message-IDs and calendar UIDs
 * @param senderName the name beside that address
 * @param portal the public address of the platform, where links lead
 * @param connections how many mails may be on their way to the mail server at a time
 * @param timeLimit the longest one hand-over may take in all, whatever the mail server does
 * @param pause how long the mail server is left alone after it has failed repeatedly
 */
@ConfigurationProperties("notification.mail")
record MailSettings(
        String senderAddress, String senderName, URI portal, int connections, Duration timeLimit, Duration pause) {

    String domain() {
        return senderAddress.substring(senderAddress.lastIndexOf('@') + 1);
    }
}
