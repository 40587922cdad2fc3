package se.medborgarlofte.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import se.medborgarlofte.notification.application.MailRoute;
import se.medborgarlofte.notification.letter.LetterWriter;

/** Puts the way out for mail together; a text that cannot be worded stops the start here. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    Patience patience(MailSettings settings, MeterRegistry metrics) {
        return new Patience(settings, metrics);
    }

    @Bean
    MailRoute mailRoute(JavaMailSender mail, Patience patience, MailSettings settings, MeterRegistry metrics) {
        LetterWriter letters = new LetterWriter(settings.portal());
        MailComposer composer = new MailComposer(mail, letters, new MailBody(settings), settings);
        return new SmtpRoute(mail, composer, patience, settings, metrics);
    }
}
