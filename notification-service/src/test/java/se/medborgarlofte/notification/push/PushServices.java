package se.medborgarlofte.notification.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A push service that keeps what it gets and can read none of it; each browser at it behaves in its own way. */
public final class PushServices implements AutoCloseable {

    /** The keys of the example in RFC 8291; they protect nothing. */
    public static final String PUBLIC_KEY =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

    public static final String PRIVATE_KEY = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";

    private final HttpServer server;
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final List<Pushed> pushed = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** How the push service behaves to messages for a browser. */
    public enum Mood {
        WELL,
        /** Never answers. */
        SILENT,
        DOWN,
        BUSY,
        GONE,
        /** Answers what no push service answers. */
        WRONG
    }

    /** What was taken. */
    public record Pushed(String browser, byte[] body, Map<String, String> headers) {}

    public PushServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The address of a browser. */
    public String endpoint(String browser) {
        return origin() + "/" + browser;
    }

    public void register(DynamicPropertyRegistry registry) {
        registry.add("notification.push.public-key", () -> PUBLIC_KEY);
        registry.add("notification.push.private-key", () -> PRIVATE_KEY);
        registry.add("notification.push.services[0]", this::origin);
        registry.add("notification.push.time-limit", () -> "1s");
        registry.add("notification.push.pause", () -> "1s");
    }

    public void mood(String browser, Mood mood) {
        moods.put(browser, mood);
    }

    /** What a browser got, in order. */
    public List<Pushed> to(String browser) {
        return pushed.stream().filter(each -> each.browser().equals(browser)).toList();
    }

    public long calls(String browser) {
        return calls.stream().filter(browser::equals).count();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String browser = exchange.getRequestURI().getPath().substring(1);
            byte[] body = exchange.getRequestBody().readAllBytes();
            calls.add(browser);
            switch (moods.getOrDefault(browser, Mood.WELL)) {
                case WELL -> {
                    pushed.add(new Pushed(browser, body, headers(exchange)));
                    exchange.sendResponseHeaders(201, -1);
                }
                case SILENT -> awaitEnd();
                case DOWN -> exchange.sendResponseHeaders(503, -1);
                case GONE -> exchange.sendResponseHeaders(410, -1);
                case WRONG -> exchange.sendResponseHeaders(302, -1);
                case BUSY -> {
                    exchange.getResponseHeaders().add("Retry-After", "3");
                    exchange.sendResponseHeaders(429, -1);
                }
            }
        }
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
        return headers;
    }

    private void awaitEnd() {
        try {
            closed.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
