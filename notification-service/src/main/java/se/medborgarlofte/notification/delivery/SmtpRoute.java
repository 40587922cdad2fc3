package se.medborgarlofte.notification.delivery;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
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
    private final MeterRegistry metrics;

    SmtpRoute(
            JavaMailSender mail,
            MailComposer composer,
            Patience patience,
            MailSettings settings,
            MeterRegistry metrics) {
        this.mail = mail;
        this.composer = composer;
        this.patience = patience;
        this.settings = settings;
        this.metrics = metrics;
    }

    @Override
    public HandOver send(String messageId, Message message, Recipient recipient, @Nullable String traceparent) {
        Timer.Sample time = Timer.start(metrics);
        HandOver result = send(composer.compose(messageId, message, recipient, traceparent));
        time.stop(metrics.timer("mail.handover", "outcome", result.getClass().getSimpleName()));
        return result;
    }

    private HandOver send(MimeMessage composed) {
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
