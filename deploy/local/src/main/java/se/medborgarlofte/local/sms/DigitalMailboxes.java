package se.medborgarlofte.local.sms;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The provider of digital mailboxes, at {@code /mailbox/}. Everybody has one unless its mood is {@code GONE}. A letter
 * that comes again under its reference is the same letter. Whose letter it is, is kept and shown to nobody.
 */
final class DigitalMailboxes {

    static final String PATH = "/mailbox/";

    private static final String NAME = "mailbox";
    private static final String NO_TEXT = "";
    private static final Duration SLOW_ANSWER = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Receipts receipts;
    private final Map<String, ObjectNode> letters = new ConcurrentHashMap<>();
    private volatile Mood mood = Mood.WELL;

    DigitalMailboxes(Receipts receipts) {
        this.receipts = receipts;
    }

    /** {@code POST /mailbox/look-ups} and {@code /letters}, {@code GET /mailbox/letters}, {@code PUT /mailbox/mood}. */
    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            understand(exchange);
        }
    }

    private void understand(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String what = exchange.getRequestURI().getPath().substring(PATH.length());
        try {
            switch (exchange.getRequestMethod() + " " + what) {
                case "GET letters" ->
                    SmsProviders.answer(exchange, 200, JSON.writeValueAsString(List.copyOf(letters.values())));
                case "PUT mood" -> {
                    mood = Mood.valueOf(body.strip());
                    SmsProviders.answer(exchange, 204, NO_TEXT);
                }
                case "POST look-ups" -> lookUp(exchange, body);
                case "POST letters" -> take(exchange, body);
                default -> SmsProviders.answer(exchange, 404, NO_TEXT);
            }
        } catch (JacksonException | IllegalArgumentException _) {
            SmsProviders.answer(exchange, 400, NO_TEXT);
        }
    }

    private void lookUp(HttpExchange exchange, String body) throws IOException {
        if (JSON.readTree(body).path("identityNumber").asString(NO_TEXT).isEmpty()) {
            SmsProviders.answer(exchange, 400, NO_TEXT);
            return;
        }
        switch (mood) {
            case WELL, SILENT -> SmsProviders.answer(exchange, 200, "{\"reachable\":true}");
            case SLOW -> {
                SmsProviders.pause(SLOW_ANSWER);
                SmsProviders.answer(exchange, 200, "{\"reachable\":true}");
            }
            case WRONG -> SmsProviders.answer(exchange, 200, "<html>welcome</html>");
            case DOWN -> SmsProviders.answer(exchange, 503, NO_TEXT);
            case BUSY -> SmsProviders.busy(exchange);
            case GONE -> SmsProviders.answer(exchange, 200, "{\"reachable\":false}");
        }
    }

    private void take(HttpExchange exchange, String body) throws IOException {
        switch (mood) {
            case WELL -> accept(exchange, body, SOON, List.of("DELIVERED"));
            case SLOW -> {
                SmsProviders.pause(SLOW_ANSWER);
                accept(exchange, body, LATE, List.of("DELIVERED"));
            }
            case WRONG -> {
                keep(body, SOON, List.of("NOT_DELIVERED", "DELIVERED", "DELIVERED", "NOT_DELIVERED"));
                SmsProviders.answer(exchange, 200, "<html>welcome</html>");
            }
            case SILENT -> accept(exchange, body, SOON, List.of());
            case DOWN -> SmsProviders.answer(exchange, 503, NO_TEXT);
            case BUSY -> SmsProviders.busy(exchange);
            case GONE -> SmsProviders.answer(exchange, 422, "{\"error\":\"no mailbox\"}");
        }
    }

    private void accept(HttpExchange exchange, String body, Duration after, List<String> outcomes) throws IOException {
        String id = keep(body, after, outcomes);
        SmsProviders.answer(exchange, 201, "{\"id\":\"" + id + "\"}");
    }

    private String keep(String body, Duration after, List<String> outcomes) {
        JsonNode letter = JSON.readTree(body);
        String reference = letter.path("reference").asString(NO_TEXT);
        if (reference.isEmpty() || letter.path("text").asString(NO_TEXT).isEmpty()) {
            throw new IllegalArgumentException("no letter");
        }
        ObjectNode kept = JSON.createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("reference", reference)
                .put("sender", letter.path("sender").asString(NO_TEXT))
                .put("subject", letter.path("subject").asString(NO_TEXT))
                .put("text", letter.path("text").asString(NO_TEXT));
        ObjectNode before = letters.putIfAbsent(reference, kept);
        if (before == null) {
            Thread.startVirtualThread(() -> receipts.send(NAME, reference, after, outcomes));
        }
        return (before == null ? kept : before).path("id").asString(NO_TEXT);
    }
}
