package se.medborgarlofte.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the mail that the platform has received, from the mail server's viewer. */
public final class Mailbox {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final URI viewer;

    /** Nothing is asked yet; {@code viewer} is its address. */
    public Mailbox(URI viewer) {
        this.viewer = viewer;
    }

    /** Every message to an address, the newest first. */
    public List<Mail> to(String address) {
        return read("/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    /** Every message to anyone, the newest first. */
    public List<Mail> all() {
        return read("/messages");
    }

    private List<Mail> read(String list) {
        return JSON.readerForListOf(Listed.class).<List<Listed>>readValue(get(list)).stream()
                .map(listed -> JSON.readValue(get("/messages/" + listed.id()), Mail.class))
                .toList();
    }

    private byte[] get(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) viewer.resolve(path).toURL().openConnection();
            try (var body = connection.getInputStream()) {
                return body.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the mail viewer does not answer", e);
        }
    }

    private record Listed(String id) {}
}
