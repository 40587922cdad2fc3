package se.medborgarlofte.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.medborgarlofte.eventing.trace.Traces;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.notification.application.HandOverMessage;
import se.medborgarlofte.notification.application.LettersInForce;
import se.medborgarlofte.notification.application.LinkTokens;
import se.medborgarlofte.notification.application.MailRoute;
import se.medborgarlofte.notification.application.Texts;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Priority;
import se.medborgarlofte.notification.domain.Template;
import se.medborgarlofte.notification.letter.LetterWriter;
import se.medborgarlofte.notification.letter.SavedTexts;

/** Puts the way out for mail together; a text that cannot be worded stops the start here. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    Patience patience(MailSettings settings, MeterRegistry metrics) {
        return new Patience(settings, metrics);
    }

    @Bean
    LetterWriter letterWriter(MailSettings settings, Texts texts, LettersInForce inForce) {
        return new LetterWriter(settings.portal(), new Sources(texts, inForce));
    }

    /** Where the words are that people have written. */
    private record Sources(Texts texts, LettersInForce inForce) implements SavedTexts {

        @Override
        public String source(String code, int version, Language language) {
            return texts.source(code, version, language);
        }

        @Override
        public Optional<String> inPlaceOf(Template template, Language language, Instant at) {
            return inForce.at(template, at).map(text -> text.in(language));
        }
    }

    @Bean
    MailRoute mailRoute(
            JavaMailSenderImpl configured,
            @Qualifier("realTime") Clock realTime,
            LetterWriter letters,
            LinkTokens tokens,
            Patience patience,
            MailSettings settings,
            MeterRegistry metrics) {
        ReusingSender mail = new ReusingSender(configured, realTime);
        MailComposer composer = new MailComposer(mail, letters, new MailBody(settings), settings, tokens::token);
        return new SimulatedRecipients(new SmtpRoute(mail, composer, patience, settings, metrics));
    }

    @Bean
    WorkHandler urgentMail(HandOverMessage handOverMessage, Traces traces) {
        return new MessageWork(HandOverMessage.work(Priority.URGENT), handOverMessage, traces);
    }

    @Bean
    WorkHandler ordinaryMail(HandOverMessage handOverMessage, Traces traces) {
        return new MessageWork(HandOverMessage.work(Priority.NORMAL), handOverMessage, traces);
    }

    @Bean
    WorkHandler massMail(HandOverMessage handOverMessage, Traces traces) {
        return new MessageWork(HandOverMessage.work(Priority.BULK), handOverMessage, traces);
    }

    @Bean
    WorkHandler textMessages(HandOverMessage handOverMessage, Traces traces) {
        return new MessageWork(HandOverMessage.work(Channel.SMS, Priority.URGENT), handOverMessage, traces);
    }

    @Bean
    WorkHandler mailboxLetters(HandOverMessage handOverMessage, Traces traces) {
        return new MessageWork(HandOverMessage.work(Channel.DIGITAL_MAILBOX, Priority.URGENT), handOverMessage, traces);
    }

    @Bean
    WorkHandler pushedMessages(HandOverMessage handOverMessage, Traces traces) {
        return new MessageWork(HandOverMessage.work(Channel.PUSH, Priority.URGENT), handOverMessage, traces);
    }
}
