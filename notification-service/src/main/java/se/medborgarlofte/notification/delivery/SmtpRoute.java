package se.medborgarlofte.notification.delivery;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.MailRoute;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Priority;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.domain.TemplatePolicy;

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
        Priority priority = TemplatePolicy.priority(message.content().template());
        return send(
                message.isCritical() ? Priority.URGENT : priority,
                composer.compose(messageId, message, recipient, traceparent));
    }

    @Override
    public HandOver sendCollection(String digestId, List<Message> messages, Recipient recipient) {
        return send(Priority.BULK, composer.collect(digestId, messages, recipient));
    }

    private HandOver send(Priority priority, MimeMessage composed) {
        Timer.Sample time = Timer.start(metrics);
        HandOver result = call(priority, composed);
        time.stop(metrics.timer("mail.handover", "outcome", result.getClass().getSimpleName()));
        return result;
    }

    private HandOver call(Priority priority, MimeMessage composed) {
        try {
            return patience.call(priority, () -> offer(composed));
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
