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

/** Two providers of text messages, each of which can be well, slow, silent, wrong or down. */
public final class TextMessages implements AutoCloseable {

    public static final String RECEIPT_KEY = "receipts-are-signed";

    private static final int DOWN = 503;
    private static final long SLOW_MILLIS = 4_000;

    private final HttpServer server;
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> accepted = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    /** How a provider behaves. */
    public enum Mood {
        WELL,
        /** Accepts and answers too late. */
        SLOW,
        DOWN,
        BUSY,
        /** Accepts and answers nonsense. */
        WRONG,
        REFUSING
    }

    public TextMessages() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    public String url(String provider) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + provider;
    }

    void register(DynamicPropertyRegistry registry) {
        int number = 0;
        for (String provider : List.of("first", "second")) {
            String prefix = "notification.sms.providers[" + number + "].";
            registry.add(prefix + "name", () -> provider);
            registry.add(prefix + "url", () -> url(provider));
            registry.add(prefix + "key", () -> "key");
            registry.add(prefix + "receipt-key", () -> RECEIPT_KEY);
            number++;
        }
        registry.add("notification.sms.time-limit", () -> "1s");
        registry.add("notification.sms.pause", () -> "1s");
    }

    public void mood(String provider, Mood mood) {
        moods.put(provider, mood);
    }

    /** The texts to a number, each once, as its owner has them. */
    public List<String> to(String number) {
        return accepted.values().stream()
                .filter(message -> message.get("to").asString().equals(number))
                .map(message -> message.get("text").asString())
                .toList();
    }

    /** The references of the texts to a number. */
    public List<String> references(String number) {
        return accepted.values().stream()
                .filter(message -> message.get("to").asString().equals(number))
                .map(message -> message.get("reference").asString())
                .toList();
    }

    /** Which providers were called, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    private void take(HttpExchange exchange) throws IOException {
        String provider = exchange.getRequestURI().getPath().substring(1);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(provider);
        switch (moods.getOrDefault(provider, Mood.WELL)) {
            case WELL -> accept(exchange, provider, body, "{\"id\":\"1\"}");
            case WRONG -> accept(exchange, provider, body, "<html>ok</html>");
            case SLOW -> {
                pause();
                accept(exchange, provider, body, "{\"id\":\"1\"}");
            }
            case DOWN -> answer(exchange, DOWN, "");
            case BUSY -> {
                exchange.getResponseHeaders().add("Retry-After", "1");
                answer(exchange, 429, "");
            }
            case REFUSING -> answer(exchange, 422, "{\"error\":\"unknown number\"}");
        }
    }

    /** A provider knows a repetition by its reference. */
    private void accept(HttpExchange exchange, String provider, String body, String answer) throws IOException {
        JsonNode message = JsonMapper.shared().readTree(body);
        accepted.put(provider + message.get("reference").asString(), message);
        answer(exchange, 201, answer);
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
