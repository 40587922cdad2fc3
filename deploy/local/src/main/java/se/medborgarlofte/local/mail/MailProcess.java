package se.medborgarlofte.local.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Runs the mail server as a process of its own: {@code MailProcess <directory> <SMTP port> <viewer's HTTP port>}. */
public final class MailProcess {

    private MailProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        MailServer server =
                MailServer.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-mail"));
        new CountDownLatch(1).await();
    }
}
