package se.medborgarlofte.local.sms;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/**
 * Runs the providers: {@code SmsProcess <port> <address for receipts> <key for receipts>}. Messages are posted to
 * {@code /first} and {@code /second}; {@code GET /messages} shows what was accepted, and {@code PUT /first/mood} with
 * {@code WELL}, {@code SLOW}, {@code WRONG}, {@code SILENT}, {@code DOWN}, {@code BUSY} or {@code GONE} changes how a
 * provider behaves. Browsers have addresses under {@code /push/}; {@code GET /push/messages} and {@code PUT /push/mood}
 * do the same for their push service, {@code GET /mailbox/letters} and {@code PUT /mailbox/mood} for digital mailboxes.
 * Receipts for letters go beside those for text messages, to {@code mailbox-receipts}.
 */
public final class SmsProcess {

    private SmsProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        SmsProviders providers =
                SmsProviders.start(Integer.parseInt(arguments[0]), URI.create(arguments[1]), arguments[2]);
        Runtime.getRuntime().addShutdownHook(new Thread(providers::close, "stop-sms"));
        new CountDownLatch(1).await();
    }
}
