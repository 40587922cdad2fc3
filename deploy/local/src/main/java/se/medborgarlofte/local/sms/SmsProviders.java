package se.medborgarlofte.local.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The two providers on one port, reached from this machine alone. What they are sent is shown and never logged. */
final class SmsProviders implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SmsProviders.class);
    private static final List<String> NAMES = List.of("first", "second");
    private static final Duration SLOW_ANSWER = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATE = Duration.ofSeconds(30);
    private static final String BUSY_SECONDS = "30";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Receipts receipts;
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> byReference = new ConcurrentHashMap<>();
    private final List<ObjectNode> accepted = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SmsProviders(HttpServer server, Receipts receipts) {
        this.server = server;
        this.receipts = receipts;
    }

    static SmsProviders start(int port, URI receiptAddress, String receiptKey) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        SmsProviders providers = new SmsProviders(server, new Receipts(receiptAddress, receiptKey));
        server.setExecutor(providers.threads);
        server.createContext("/", providers::handle);
        server.createContext(PushService.PATH, new PushService()::handle);
        Receipts forLetters = new Receipts(receiptAddress.resolve("mailbox-receipts"), receiptKey);
        server.createContext(DigitalMailboxes.PATH, new DigitalMailboxes(forLetters)::handle);
        server.start();
        return providers;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            understand(exchange);
        }
    }

    private void understand(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
        String call = exchange.getRequestMethod() + (path.length > 1 ? " mood" : "");
        try {
            switch (call) {
                case "GET" -> show(exchange, path[0]);
                case "PUT mood" -> set(exchange, path[0], body);
                case "POST" -> take(exchange, path[0], body);
                default -> answer(exchange, 405, "");
            }
        } catch (JacksonException | IllegalArgumentException _) {
            log.warn("A request could not be read");
            answer(exchange, 400, "");
        }
    }

    private void show(HttpExchange exchange, String what) throws IOException {
        answer(exchange, 200, what.equals("messages") ? JSON.writeValueAsString(accepted) : "ready\n");
    }

    private void set(HttpExchange exchange, String provider, String mood) throws IOException {
        moods.put(provider, Mood.valueOf(mood.strip()));
        answer(exchange, 204, "");
    }

    private void take(HttpExchange exchange, String provider, String body) throws IOException {
        if (!NAMES.contains(provider)) {
            answer(exchange, 404, "");
            return;
        }
        switch (moods.getOrDefault(provider, Mood.WELL)) {
            case WELL -> accept(exchange, provider, body, SOON, List.of("DELIVERED"));
            case SLOW -> {
                pause(SLOW_ANSWER);
                accept(exchange, provider, body, LATE, List.of("DELIVERED"));
            }
            case WRONG -> {
                keep(provider, body, SOON, List.of("NOT_DELIVERED", "DELIVERED", "DELIVERED", "NOT_DELIVERED"));
                answer(exchange, 200, "<html>welcome</html>");
            }
            case SILENT -> accept(exchange, provider, body, SOON, List.of());
            case DOWN -> answer(exchange, 503, "");
            case BUSY -> busy(exchange);
            case GONE -> answer(exchange, 422, "{\"error\":\"unknown number\"}");
        }
    }

    private void accept(
            HttpExchange exchange, String provider, String body, Duration receiptAfter, List<String> outcomes)
            throws IOException {
        String id = keep(provider, body, receiptAfter, outcomes);
        answer(exchange, 201, JSON.writeValueAsString(Map.of("id", id)));
    }

    /** The same reference again is the same message and has the same id. */
    private String keep(String provider, String body, Duration receiptAfter, List<String> outcomes) {
        JsonNode sent = JSON.readTree(body);
        String reference = sent.path("reference").asString("");
        ObjectNode message = byReference.computeIfAbsent(provider + ":" + reference, _ -> {
            ObjectNode made = JSON.createObjectNode()
                    .put("id", UUID.randomUUID().toString())
                    .put("provider", provider);
            made.setAll((ObjectNode) sent);
            accepted.add(made);
            threads.submit(() -> receipts.send(provider, reference, receiptAfter, outcomes));
            return made;
        });
        return message.get("id").asString();
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void busy(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", BUSY_SECONDS);
        answer(exchange, 429, "");
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
