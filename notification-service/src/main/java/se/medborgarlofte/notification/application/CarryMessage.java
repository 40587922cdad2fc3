package se.medborgarlofte.notification.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.IdentityNumber;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.PushDevice;
import se.medborgarlofte.notification.domain.Recipient;

/** Gives a message to whoever carries messages of its channel. */
@Component
class CarryMessage {

    /** By then it has come by another way. */
    private static final Duration PUSH_LIVES = Duration.ofHours(1);

    private static final String BETWEEN_LANGUAGES = "\n\n---\n\n";

    private final MailRoute mail;
    private final SmsRoute sms;
    private final SmsWords smsWords;
    private final PushRoute push;
    private final PushWords pushWords;
    private final PushDevices devices;
    private final MailboxRoute mailbox;
    private final MessageWords words;

    CarryMessage(
            MailRoute mail,
            SmsRoute sms,
            SmsWords smsWords,
            PushRoute push,
            PushWords pushWords,
            PushDevices devices,
            MailboxRoute mailbox,
            MessageWords words) {
        this.mailbox = mailbox;
        this.words = words;
        this.mail = mail;
        this.sms = sms;
        this.smsWords = smsWords;
        this.push = push;
        this.pushWords = pushWords;
        this.devices = devices;
    }

    HandOver carry(String messageId, Message message, Recipient recipient, @Nullable String traceparent) {
        return switch (message.channel()) {
            case EMAIL -> mail.send(messageId, message, recipient, traceparent);
            case SMS -> text(messageId, recipient);
            case PUSH -> push(messageId, recipient);
            case DIGITAL_MAILBOX ->
                recipient
                        .mailbox()
                        .map(owner -> letter(messageId, message, recipient, owner))
                        .orElse(new HandOver.Refused(FailureReason.NO_MAILBOX));
        };
    }

    /** Asked each time, because people get mailboxes and leave them. */
    private HandOver letter(String messageId, Message message, Recipient recipient, IdentityNumber owner) {
        return switch (mailbox.reach(owner)) {
            case MailboxRoute.Reach.Reachable _ -> mailbox.send(messageId, owner, worded(message, recipient));
            case MailboxRoute.Reach.NotReachable _ -> new HandOver.Refused(FailureReason.NO_MAILBOX);
            case MailboxRoute.Reach.Unknown unknown -> unknown.until();
        };
    }

    private MailboxRoute.Letter worded(Message message, Recipient recipient) {
        List<MessageWords.Worded> worded = recipient.languages().stream()
                .map(language -> words.of(message.content(), language, message.queuedAt()))
                .toList();
        String text = worded.stream().map(MessageWords.Worded::text).collect(Collectors.joining(BETWEEN_LANGUAGES));
        return new MailboxRoute.Letter(worded.getFirst().subject(), text);
    }

    private HandOver text(String messageId, Recipient recipient) {
        return recipient
                .phone()
                .map(phone -> sms.send(
                        messageId,
                        phone,
                        smsWords.important(recipient.languages().getFirst())))
                .orElse(new HandOver.Refused(FailureReason.NO_PHONE));
    }

    /** One browser that takes it is enough; the same message sent again replaces itself there. */
    private HandOver push(String messageId, Recipient recipient) {
        String payload = pushWords.important(messageId, recipient.languages().getFirst());
        List<HandOver> outcomes = new ArrayList<>();
        for (PushDevice device : devices.of(recipient.personId())) {
            outcomes.add(outcome(device, push.send(device, messageId, payload, PUSH_LIVES)));
        }
        return first(outcomes, HandOver.Accepted.class)
                .or(() -> first(outcomes, HandOver.Postponed.class))
                .orElse(new HandOver.Refused(FailureReason.NO_DEVICE));
    }

    private HandOver outcome(PushDevice device, PushRoute.Answer answer) {
        return switch (answer) {
            case PushRoute.Answer.Accepted _ -> new HandOver.Accepted();
            case PushRoute.Answer.Gone _ -> {
                devices.remove(device.personId(), device.id());
                yield new HandOver.Refused(FailureReason.NO_DEVICE);
            }
            case PushRoute.Answer.Refused _ -> new HandOver.Refused(FailureReason.MESSAGE_REFUSED);
            case PushRoute.Answer.Failed failed -> new HandOver.Postponed(failed.atLeast(), failed.why());
        };
    }

    private static Optional<HandOver> first(List<HandOver> outcomes, Class<? extends HandOver> kind) {
        return outcomes.stream().filter(kind::isInstance).findFirst();
    }
}
