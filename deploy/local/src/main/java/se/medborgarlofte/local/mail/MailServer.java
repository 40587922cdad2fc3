package se.medborgarlofte.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;

/**
 * An SMTP server that accepts any recipient and hands nothing on, with a viewer over HTTP.
 *
 * <p>A message is acknowledged once it is on disk. Duplicates are suppressed as large mail systems do: a message whose
 * Message-ID the recipient has already received is acknowledged and dropped, so a sender that could not know whether
 * its first attempt arrived may send again with the same Message-ID.
 */
public final class MailServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail smtp;
    private final MailViewer viewer;

    private MailServer(GreenMail smtp, MailViewer viewer) {
        this.smtp = smtp;
        this.viewer = viewer;
    }

    /**
     * Starts both servers on the loopback address.
     *
     * @param directory where messages are kept between runs, one {@code .eml} file for each recipient of a message
     * @param smtpPort the port that takes messages
     * @param viewerPort the port that shows them
     * @throws IOException if the directory cannot be used or a port is taken
     */
    public static MailServer start(Path directory, int smtpPort, int viewerPort) throws IOException {
        MailStore store = MailStore.open(directory);
        GreenMail smtp = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        smtp.getUserManager()
                .setMessageDeliveryHandler((message, recipient) -> new StoringMailbox(store, recipient.getEmail()));
        smtp.start();
        return new MailServer(smtp, MailViewer.start(store, LOOPBACK, viewerPort));
    }

    @Override
    public void close() {
        smtp.stop();
        viewer.close();
    }
}
