package se.medborgarlofte.notification.mailbox;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.provider.SignedReceipts;

/** Puts the way out to digital mailboxes together. */
@Configuration(proxyBeanMethods = false)
class MailboxConfiguration {

    @Bean
    HttpMailbox mailboxRoute(MailboxSettings settings) {
        return new HttpMailbox(settings);
    }

    /** Nobody's receipts are believed as long as there is no key. */
    @Bean
    SignedReceipts mailboxReceipts(MailboxSettings settings) {
        return new SignedReceipts(
                Channel.DIGITAL_MAILBOX,
                settings.receiptKey().isEmpty() ? Map.of() : Map.of(settings.name(), settings.receiptKey()));
    }
}
