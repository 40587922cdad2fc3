package se.medborgarlofte.notification.delivery;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.MailRoute;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;

/** Mail by SMTP. */
final class SmtpRoute implements MailRoute {

    private final JavaMailSender mail;
    private final MailComposer composer;
    private final Patience patience;
    private final MailSettings settings;

    SmtpRoute(JavaMailSender mail, MailComposer composer, Patience patience, MailSettings settings) {
        this.mail = mail;
        this.composer = composer;
        this.patience = patience;
        this.settings = settings;
    }

    @Override
    public HandOver send(String messageId, Message message, Recipient recipient, @Nullable String traceparent) {
        MimeMessage composed = composer.compose(messageId, message, recipient, traceparent);
        try {
            return patience.call(() -> offer(composed));
        } catch (CallNotPermittedException _) {
            return new HandOver.Postponed(settings.pause(), "the mail server is left alone for a while");
        } catch (Exception e) {
            // The exception's text may hold the address; its class says enough.
            return new HandOver.Postponed(Duration.ZERO, SmtpRefusal.describe(e));
        }
    }

    /** A final no is an answer like yes: it says nothing bad about the mail server. Anything else is thrown. */
    private HandOver offer(MimeMessage composed) {
        try {
            mail.send(composed);
            return new HandOver.Accepted();
        } catch (MailException e) {
            return SmtpRefusal.permanent(e).<HandOver>map(HandOver.Refused::new).orElseThrow(() -> e);
        }
    }
}
