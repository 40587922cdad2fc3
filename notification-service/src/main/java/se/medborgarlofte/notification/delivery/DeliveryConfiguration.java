package se.medborgarlofte.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import se.medborgarlofte.eventing.trace.Traces;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.notification.application.HandOverMessage;
import se.medborgarlofte.notification.application.LinkTokens;
import se.medborgarlofte.notification.application.MailRoute;
import se.medborgarlofte.notification.application.Texts;
import se.medborgarlofte.notification.domain.Priority;
import se.medborgarlofte.notification.letter.LetterWriter;

/** Puts the way out for mail together; a text that cannot be worded stops the start here. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    Patience patience(MailSettings settings, MeterRegistry metrics) {
        return new Patience(settings, metrics);
    }

    @Bean
    LetterWriter letterWriter(MailSettings settings, Texts texts) {
        return new LetterWriter(settings.portal(), texts::source);
    }

    @Bean
    MailRoute mailRoute(
            JavaMailSender mail,
            LetterWriter letters,
            LinkTokens tokens,
            Patience patience,
            MailSettings settings,
            MeterRegistry metrics) {
        MailComposer composer = new MailComposer(mail, letters, new MailBody(settings), settings, tokens::token);
        return new SmtpRoute(mail, composer, patience, settings, metrics);
    }

    @Bean
    WorkHandler urgentMail(HandOverMessage handOverMessage, Traces traces) {
        return new MailWork(Priority.URGENT, handOverMessage, traces);
    }

    @Bean
    WorkHandler ordinaryMail(HandOverMessage handOverMessage, Traces traces) {
        return new MailWork(Priority.NORMAL, handOverMessage, traces);
    }

    @Bean
    WorkHandler massMail(HandOverMessage handOverMessage, Traces traces) {
        return new MailWork(Priority.BULK, handOverMessage, traces);
    }
}
