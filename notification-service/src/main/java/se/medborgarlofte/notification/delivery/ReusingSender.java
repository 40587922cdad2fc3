package se.medborgarlofte.notification.delivery;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.util.StreamProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Sends by connections that are kept open for a moment, so that many mails in a row need not greet and sign in for each.
 * Whether the mail server still listens is asked before each use. A connection on which anything went wrong, but for a
 * refusal that the mail server has put in words, is closed.
 */
final class ReusingSender extends JavaMailSenderImpl {

    /** Mail servers count mails by connection and close idle ones; we do neither wait for the one nor the other. */
    private static final int MOST_MAILS = 100;

    private static final String STREAM_PROVIDER = StreamProvider.class.getName();
    private static final Duration IDLE_AT_MOST = Duration.ofSeconds(5);

    static {
        // Else every jar is searched for one, some fifty times for each mail.
        if (System.getProperty(STREAM_PROVIDER) == null) {
            System.setProperty(STREAM_PROVIDER, MailStreamProvider.class.getName());
        }
    }

    private final JavaMailSenderImpl configured;
    private final Clock realTime;
    private final Deque<Kept> idle = new ConcurrentLinkedDeque<>();

    /**
     * @param configured where the mail server is and how it is spoken to
     */
    ReusingSender(JavaMailSenderImpl configured, Clock realTime) {
        this.configured = configured;
        this.realTime = realTime;
        setDefaultEncoding(configured.getDefaultEncoding());
    }

    /** An open connection. */
    private record Kept(Transport transport, String server, int mails, Instant since) {}

    @Override
    public Session getSession() {
        return configured.getSession();
    }

    @Override
    protected Transport connectTransport() throws MessagingException {
        String server = configured.getHost() + ":" + configured.getPort();
        for (Kept kept = idle.pollLast(); kept != null; kept = idle.pollLast()) {
            boolean recent = realTime.instant().isBefore(kept.since().plus(IDLE_AT_MOST));
            if (recent && kept.server().equals(server) && kept.transport().isConnected()) {
                return new Lent(kept);
            }
            kept.transport().close();
        }
        Transport opened = getTransport(getSession());
        opened.connect(configured.getHost(), configured.getPort(), configured.getUsername(), configured.getPassword());
        return new Lent(new Kept(opened, server, 0, realTime.instant()));
    }

    private void giveBack(Kept kept) throws MessagingException {
        if (kept.mails() < MOST_MAILS) {
            idle.addLast(kept);
        } else {
            kept.transport().close();
        }
    }

    /** A connection in use; closing it gives it back when nothing went wrong. */
    private final class Lent extends Transport {

        private final Kept kept;
        private boolean broken;

        Lent(Kept kept) {
            super(configured.getSession(), null);
            this.kept = kept;
        }

        @Override
        public void sendMessage(Message message, Address[] addresses) throws MessagingException {
            broken = true;
            try {
                kept.transport().sendMessage(message, addresses);
                broken = false;
            } catch (SendFailedException refused) {
                // The mail server has said no and waits for the next mail, unless it has gone.
                broken = !kept.transport().isConnected();
                throw refused;
            }
        }

        @Override
        public boolean isConnected() {
            return !broken;
        }

        @Override
        public void close() throws MessagingException {
            if (broken) {
                kept.transport().close();
            } else {
                giveBack(new Kept(kept.transport(), kept.server(), kept.mails() + 1, realTime.instant()));
            }
        }
    }
}
