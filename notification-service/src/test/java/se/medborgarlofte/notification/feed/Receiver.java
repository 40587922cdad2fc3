package se.medborgarlofte.notification.feed;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An agency's receiver as another team would write it: it knows the Standard Webhooks library, CloudEvents in JSON and
 * the rule of the hash, and nothing of us.
 */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final NavigableMap<Long, String> bodies = new ConcurrentSkipListMap<>();
    private final List<Long> arrivals = new CopyOnWriteArrayList<>();
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private volatile Supplier<List<String>> secrets = List::of;
    private volatile int refusal;
    private volatile String retryAfter = "";
    private volatile boolean willing = true;
    private volatile int calls;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/events", this::receive);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    /** Where the receiver looks its keys up. */
    void keys(Supplier<List<String>> keys) {
        secrets = keys;
    }

    /** Answers with that status from now on; 0 is well again. */
    void refuse(int status, String wait) {
        retryAfter = wait;
        refusal = status;
    }

    /** Whether it repeats challenges. */
    void willing(boolean repeats) {
        willing = repeats;
    }

    int calls() {
        return calls;
    }

    /** The events by number, as last received. */
    NavigableMap<Long, JsonNode> events() {
        NavigableMap<Long, JsonNode> events = new ConcurrentSkipListMap<>();
        bodies.forEach(
                (sequence, body) -> events.put(sequence, JsonMapper.shared().readTree(body)));
        return events;
    }

    /** The numbers in the order in which they came. */
    List<Long> arrivals() {
        return List.copyOf(arrivals);
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    /** The hash over what it has from one number to another. */
    String hash(long from, long to) {
        StringBuilder lines = new StringBuilder();
        bodies.subMap(from, true, to, true)
                .forEach((sequence, body) ->
                        lines.append(sequence).append(' ').append(sha256(body)).append('\n'));
        return sha256(lines.toString());
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        JsonNode event = JsonMapper.shared().readTree(body);
        calls++;
        if (event.get("type").asString().equals("se.medborgarlofte.feed.challenge.v1")) {
            String answer = willing
                    ? "{\"challenge\":\"" + event.at("/data/challenge").asString() + "\"}"
                    : "{\"challenge\":\"no\"}";
            answer(exchange, 200, answer);
        } else if (refusal != 0) {
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", retryAfter);
            }
            answer(exchange, refusal, "not now");
        } else {
            keep(exchange, body, event);
        }
    }

    private void keep(HttpExchange exchange, String body, JsonNode event) throws IOException {
        if (!isSigned(exchange, body)) {
            answer(exchange, 401, "who are you");
            return;
        }
        long sequence = event.get("sequence").asLong();
        bodies.put(sequence, body);
        arrivals.add(sequence);
        ids.add(exchange.getRequestHeaders().getFirst("webhook-id"));
        answer(exchange, 204, "");
    }

    private boolean isSigned(HttpExchange exchange, String body) {
        Map<String, List<String>> headers = Map.copyOf(exchange.getRequestHeaders());
        HttpHeaders all = HttpHeaders.of(headers, (_, _) -> true);
        return secrets.get().stream().anyMatch(secret -> verifies(secret, body, all));
    }

    private static boolean verifies(String secret, String body, HttpHeaders headers) {
        try {
            new Webhook(secret).verify(body, headers);
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
