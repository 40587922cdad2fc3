package se.medborgarlofte.system.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.medborgarlofte.local.Mail;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mailboxes. A message is fetched once, since it never changes. */
public final class Mails {

    /** A line of the list of messages. */
    public record Listed(String id, String to, String subject, String messageId) {

        /** Whether it is the mail of a message of the notification service. */
        public boolean carries(String notificationMessageId) {
            return messageId.startsWith("<" + notificationMessageId + "@");
        }
    }

    private final URI viewer;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Mail> fetched = new ConcurrentHashMap<>();

    Mails(URI viewer) {
        this.viewer = viewer;
    }

    /** The messages to an address, the newest first. */
    public List<Listed> listed(String address) {
        return JsonMapper.shared()
                .readerForListOf(Listed.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(get("/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8)));
    }

    /** The message itself. */
    public Mail read(String id) {
        return fetched.computeIfAbsent(
                id, wanted -> JsonMapper.shared().readValue(get("/messages/" + wanted), Mail.class));
    }

    /** The mail of a message of the notification service, waited for; there is never more than one. */
    public Mail await(String what, String address, String messageId) {
        List<Listed> found = Patience.until(what, () -> {
            List<Listed> there = listed(address).stream()
                    .filter(mail -> mail.carries(messageId))
                    .toList();
            return there.isEmpty() ? Optional.empty() : Optional.of(there);
        });
        BrokenException.unlessEqual(1, found.size(), "The number of mails with one Message-ID");
        return read(found.getFirst().id());
    }

    private byte[] get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(viewer.resolve(path)).build();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            BrokenException.unlessEqual(200, answer.statusCode(), "The mail viewer's answer");
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("the mail viewer does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenException("Interrupted while reading mail", e);
        }
    }
}
