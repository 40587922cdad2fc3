package se.medborgarlofte.notification.application;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Recipient;

/** The ways by which a person can be told faster or more surely than by mail. */
@Component
class FasterWays {

    private final Recipients recipients;
    private final PushDevices devices;
    private final PushRoute push;
    private final SmsRoute sms;
    private final MailboxRoute mailbox;

    FasterWays(Recipients recipients, PushDevices devices, PushRoute push, SmsRoute sms, MailboxRoute mailbox) {
        this.mailbox = mailbox;
        this.recipients = recipients;
        this.devices = devices;
        this.push = push;
        this.sms = sms;
    }

    /** The fastest first; empty when there is only mail. */
    List<Channel> of(String personId) {
        List<Channel> ways = new ArrayList<>();
        if (push.key().isPresent() && devices.has(personId)) {
            ways.add(Channel.PUSH);
        }
        if (sms.isOpen() && recipients.find(personId).flatMap(Recipient::phone).isPresent()) {
            ways.add(Channel.SMS);
        }
        return List.copyOf(ways);
    }

    /** Whether the person wants letters in a digital mailbox, and there is a way there. */
    boolean includeMailbox(String personId) {
        return mailbox.isOpen()
                && recipients.find(personId).flatMap(Recipient::mailbox).isPresent();
    }
}
