package se.medborgarlofte.notification.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Recipient;

/** Sends a code to a number that is to be proven. */
@Service
public class SendPhoneCode {

    private final PhoneProofs proofs;
    private final Recipients recipients;
    private final SmsRoute route;
    private final SmsWords words;

    SendPhoneCode(PhoneProofs proofs, Recipients recipients, SmsRoute route, SmsWords words) {
        this.proofs = proofs;
        this.recipients = recipients;
        this.route = route;
        this.words = words;
    }

    /**
     * Sends the code that was asked for last.
     *
     * @param reference the same for the same request
     */
    public HandOver send(String personId, String reference) {
        return proofs.find(personId)
                .map(asked -> route.send(reference, asked.phone(), words.code(asked.code(), language(personId))))
                .orElse(new HandOver.Refused(FailureReason.RECIPIENT_FORGOTTEN));
    }

    private Language language(String personId) {
        return recipients.find(personId).flatMap(Recipient::language).orElse(Language.SWEDISH);
    }
}
