package se.medborgarlofte.notification.delivery;

import jakarta.mail.MessagingException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import se.medborgarlofte.notification.domain.FailureReason;

/**
 * Reads from a failed sending whether the mail server has refused for good (5xx, RFC 5321, 4.2.1) this recipient or
 * this mail. Everything else may pass: no connection, no answer, 4xx, and also 5xx to our greeting, sign-in or sender
 * address, which our operators can mend.
 */
final class SmtpRefusal {

    private SmtpRefusal() {}

    static Optional<FailureReason> permanent(Exception failure) {
        Set<Throwable> all = everything(failure);
        if (all.stream().anyMatch(SmtpRefusal::refusesRecipient)) {
            return Optional.of(FailureReason.RECIPIENT_REFUSED);
        }
        return all.stream().anyMatch(SmtpRefusal::refusesMail)
                ? Optional.of(FailureReason.MESSAGE_REFUSED)
                : Optional.empty();
    }

    /** The innermost exception's class: what failed, without the words, which may hold an address. */
    static String describe(Exception failure) {
        return everything(failure).stream()
                .reduce((_, later) -> later)
                .map(innermost -> innermost.getClass().getSimpleName())
                .orElseThrow();
    }

    private static boolean refusesRecipient(Throwable failure) {
        return failure instanceof SMTPAddressFailedException refused && isPermanent(refused.getReturnCode());
    }

    private static boolean refusesMail(Throwable failure) {
        return failure instanceof SMTPSendFailedException refused
                && isPermanent(refused.getReturnCode())
                && isAboutTheMail(refused.getCommand());
    }

    /** DATA, BDAT, or the dot that ends the mail; with any other command it is about us. */
    private static boolean isAboutTheMail(@Nullable String command) {
        return command != null
                && (command.startsWith("DATA")
                        || command.startsWith("BDAT")
                        || command.strip().equals("."));
    }

    private static boolean isPermanent(int code) {
        return code >= 500 && code <= 599;
    }

    /** The failure with all causes, in whichever of three ways they are chained. */
    private static Set<Throwable> everything(Throwable failure) {
        Set<Throwable> all = new LinkedHashSet<>();
        collect(failure, all);
        return all;
    }

    private static void collect(@Nullable Throwable failure, Set<Throwable> all) {
        if (failure == null || !all.add(failure)) {
            return;
        }
        collect(failure.getCause(), all);
        if (failure instanceof MessagingException messaging) {
            collect(messaging.getNextException(), all);
        }
        if (failure instanceof MailSendException sending) {
            for (Exception each : sending.getMessageExceptions()) {
                collect(each, all);
            }
        }
    }
}
