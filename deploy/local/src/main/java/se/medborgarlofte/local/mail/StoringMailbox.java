package se.medborgarlofte.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** A recipient as the SMTP server sees it: whatever is delivered is on disk before this returns. */
final class StoringMailbox implements GreenMailUser {

    private final MailStore store;
    private final String address;

    StoringMailbox(MailStore store, String address) {
        this.store = store;
        this.address = address;
    }

    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        store.keep(address, message);
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public String getPassword() {
        throw nobodySignsIn();
    }

    @Override
    public void setPassword(String password) {
        throw nobodySignsIn();
    }

    @Override
    public void authenticate(String password) {
        throw nobodySignsIn();
    }

    /** There is nothing to create: the first message makes the mailbox. */
    @Override
    public void create() {}

    @Override
    public void delete() {
        throw nobodySignsIn();
    }

    private static UnsupportedOperationException nobodySignsIn() {
        return new UnsupportedOperationException("the mailboxes of the local platform have no owners who sign in");
    }
}
