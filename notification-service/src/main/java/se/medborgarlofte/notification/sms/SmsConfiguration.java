package se.medborgarlofte.notification.sms;

import java.net.URI;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.notification.application.SmsWords;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.provider.SignedReceipts;

/** Puts the way out for text messages together. */
@Configuration(proxyBeanMethods = false)
class SmsConfiguration {

    @Bean
    FailoverRoute smsRoute(SmsSettings settings) {
        return new FailoverRoute(settings.providers().stream()
                .map(provider -> new SmsProvider(settings, provider))
                .toList());
    }

    @Bean
    SmsWords smsWords(@Value("${notification.mail.portal}") URI portal) {
        return new BundledSmsWords(portal);
    }

    @Bean
    SignedReceipts smsReceipts(SmsSettings settings) {
        return new SignedReceipts(
                Channel.SMS,
                settings.providers().stream()
                        .collect(Collectors.toMap(SmsSettings.Provider::name, SmsSettings.Provider::receiptKey)));
    }
}
