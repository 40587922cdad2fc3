package se.medborgarlofte.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The messages on disk, and a list of them in memory that is read again from disk at start. */
final class MailStore {

    private static final Logger log = LoggerFactory.getLogger(MailStore.class);
    private static final String SUFFIX = ".eml";

    private final Path directory;
    private final Map<String, MailSummary> summaries = new ConcurrentHashMap<>();

    private MailStore(Path directory) {
        this.directory = directory;
    }

    static MailStore open(Path directory) throws IOException {
        Files.createDirectories(directory);
        MailStore store = new MailStore(directory);
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(store::list);
        }
        return store;
    }

    /**
     * Keeps the message unless this recipient already has one with its Message-ID.
     *
     * @return whether it was new
     * @throws UncheckedIOException if it could not be written: the sender is told to try again
     */
    synchronized boolean keep(String recipient, MimeMessage message) {
        Path file = fileOf(MailId.of(recipient, message));
        if (Files.exists(file)) {
            return false;
        }
        try {
            writeThrough(file, recipient, message);
        } catch (IOException e) {
            log.error("cannot keep a message: {}", e.toString());
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            log.error("cannot write a message that was received", e);
            throw new IllegalStateException(e);
        }
        list(file);
        return true;
    }

    /** The messages to an address, or all when it is empty, the newest first. */
    List<MailSummary> to(Optional<String> address) {
        return summaries.values().stream()
                .filter(mail ->
                        address.map(wanted -> sameAddress(wanted, mail.to())).orElse(true))
                .sorted(Comparator.comparing(MailSummary::receivedAt).reversed().thenComparing(MailSummary::id))
                .toList();
    }

    Optional<MailSummary> find(String id) {
        return Optional.ofNullable(summaries.get(id));
    }

    /** The stored bytes of a message that {@link #find} has found. */
    byte[] raw(MailSummary mail) throws IOException {
        return Files.readAllBytes(fileOf(mail.id()));
    }

    /** A message is complete and on disk before it gets its name; a crash leaves a file that is never listed. */
    private void writeThrough(Path file, String recipient, MimeMessage message) throws IOException, MessagingException {
        Path unfinished = Files.createTempFile(directory, "incoming-", ".part");
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            out.write(("Delivered-To: " + recipient + "\r\n").getBytes(StandardCharsets.US_ASCII));
            message.writeTo(out);
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void list(Path file) {
        String id = file.getFileName().toString().replace(SUFFIX, "");
        summaries.put(id, MailReader.summary(id, file));
    }

    private Path fileOf(String id) {
        return directory.resolve(id + SUFFIX);
    }

    private static boolean sameAddress(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
