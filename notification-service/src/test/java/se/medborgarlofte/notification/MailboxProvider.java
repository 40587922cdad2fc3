package se.medborgarlofte.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A provider of digital mailboxes that can be well, slow, silent, wrong or down, and in which some have no mailbox. */
public final class MailboxProvider implements AutoCloseable {

    public static final String RECEIPT_KEY = "letters-are-signed-for";

    private static final long SLOW_MILLIS = 4_000;

    private final HttpServer server;
    private final Map<String, JsonNode> letters = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;

    /** How the provider behaves. */
    public enum Mood {
        WELL,
        /** Accepts and answers too late. */
        SLOW,
        DOWN,
        BUSY,
        /** Accepts and answers nonsense. */
        WRONG,
        /** Knows nobody. */
        EMPTY,
        /** Says that there is a mailbox and refuses the letter. */
        REFUSING
    }

    public MailboxProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/mailbox";
    }

    void register(DynamicPropertyRegistry registry) {
        registry.add("notification.mailbox.url", this::url);
        registry.add("notification.mailbox.key", () -> "key");
        registry.add("notification.mailbox.receipt-key", () -> RECEIPT_KEY);
        registry.add("notification.mailbox.time-limit", () -> "1s");
        registry.add("notification.mailbox.pause", () -> "1s");
    }

    public void mood(Mood wanted) {
        mood = wanted;
    }

    /** The letters to an owner, each once, as they lie in the mailbox. */
    public List<JsonNode> letters(String identityNumber) {
        return letters.values().stream()
                .filter(letter -> letter.get("identityNumber").asString().equals(identityNumber))
                .toList();
    }

    /** What was called, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    private void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(path);
        switch (mood) {
            case WELL -> accept(exchange, path, body, wellAnswer(path));
            case REFUSING ->
                answer(
                        exchange,
                        path.endsWith("letters") ? 422 : 200,
                        path.endsWith("letters") ? "" : wellAnswer(path));
            case WRONG -> accept(exchange, path, body, "<html>ok</html>");
            case SLOW -> {
                pause();
                accept(exchange, path, body, wellAnswer(path));
            }
            case DOWN -> answer(exchange, 503, "");
            case BUSY -> {
                exchange.getResponseHeaders().add("Retry-After", "1");
                answer(exchange, 429, "");
            }
            case EMPTY -> answer(exchange, 200, "{\"reachable\":false}");
        }
    }

    private static String wellAnswer(String path) {
        return path.endsWith("letters") ? "{\"id\":\"1\"}" : "{\"reachable\":true}";
    }

    /** The provider knows a repetition by its reference. */
    private void accept(HttpExchange exchange, String path, String body, String answer) throws IOException {
        if (path.endsWith("letters")) {
            JsonNode letter = JsonMapper.shared().readTree(body);
            letters.put(letter.get("reference").asString(), letter);
        }
        answer(exchange, 200, answer);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static void pause() {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
