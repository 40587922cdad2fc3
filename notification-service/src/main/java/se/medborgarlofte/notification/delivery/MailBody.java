package se.medborgarlofte.notification.delivery;

import static se.medborgarlofte.notification.domain.Fact.ENDS_AT;
import static se.medborgarlofte.notification.domain.Fact.INVITATION_SEQUENCE;
import static se.medborgarlofte.notification.domain.Fact.STARTS_AT;
import static se.medborgarlofte.notification.domain.Fact.VISIT_ID;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Optional;
import se.medborgarlofte.notification.calendar.Invitation;
import se.medborgarlofte.notification.calendar.InvitationWriter;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.letter.Letter;

/**
 * The parts of a mail: the letter as plain text and HTML, and for a meeting the invitation, once as an alternative that
 * calendar programs act on and once as a file for those that do not.
 */
final class MailBody {

    private final InvitationWriter invitations = new InvitationWriter();
    private final MailSettings settings;

    MailBody(MailSettings settings) {
        this.settings = settings;
    }

    void fill(MimeMessage mail, Message message, Letter letter, Recipient recipient) throws MessagingException {
        Optional<String> calendar = invitation(message, letter, recipient).map(invitations::write);
        mail.setContent(calendar.isPresent() ? withInvitation(letter, calendar.get()) : alternatives(letter));
    }

    private static Multipart alternatives(Letter letter) throws MessagingException {
        return Parts.alternative(Parts.text(letter.plainText(), "plain"), Parts.text(letter.html(), "html"));
    }

    private static Multipart withInvitation(Letter letter, String calendar) throws MessagingException {
        Multipart alternatives = alternatives(letter);
        alternatives.addBodyPart(Parts.calendar(calendar));
        return Parts.mixed(Parts.of(alternatives), Parts.calendarFile(calendar));
    }

    private Optional<Invitation> invitation(Message message, Letter letter, Recipient recipient) {
        return switch (message.content().template()) {
            case VISIT_INVITATION -> Optional.of(visit(message, letter, recipient));
            case CONCERN_RECEIVED, CONCERN_IN_PICTURE, CONCERN_IN_PLEDGE, MATCH_CONFIRMED, MATCH_REVERSED ->
                Optional.empty();
        };
    }

    private Invitation visit(Message message, Letter letter, Recipient recipient) {
        Content content = message.content();
        return new Invitation(
                content.get(VISIT_ID) + "@" + settings.domain(),
                Integer.parseInt(content.get(INVITATION_SEQUENCE)),
                message.queuedAt(),
                Instant.parse(content.get(STARTS_AT)),
                Instant.parse(content.get(ENDS_AT)),
                letter.subject(),
                letter.plainText(),
                settings.senderAddress(),
                recipient.address().value());
    }
}
