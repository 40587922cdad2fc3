package se.medborgarlofte.system.world;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
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
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The endpoint of another agency, which can be down; it trusts only what is signed with its key. */
public final class AgencyReceiver implements AutoCloseable {

    private static final int NO_CONTENT = 204;
    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;
    private final NavigableMap<Long, String> bodies = new ConcurrentSkipListMap<>();
    private volatile String secret = "";
    private volatile boolean down;
    private volatile boolean refused;

    public AgencyReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/events", this::receive);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    /** The key that deliveries must be signed with. */
    public void trust(String newSecret) {
        secret = newSecret;
    }

    public void goDown() {
        down = true;
    }

    public void comeUp() {
        down = false;
    }

    /** Whether something came while it was down. */
    public boolean hasRefused() {
        return refused;
    }

    /** What has come, by number. */
    public NavigableMap<Long, JsonNode> events() {
        NavigableMap<Long, JsonNode> events = new ConcurrentSkipListMap<>();
        bodies.forEach((number, body) -> events.put(number, JsonMapper.shared().readTree(body)));
        return events;
    }

    /** The hash over what has come from one number to another, by the rule of the reconciliation. */
    public String hash(long from, long to) {
        StringBuilder lines = new StringBuilder();
        bodies.subMap(from, true, to, true)
                .forEach((number, body) ->
                        lines.append(number).append(' ').append(sha256(body)).append('\n'));
        return sha256(lines.toString());
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        JsonNode event = JsonMapper.shared().readTree(body);
        if (event.path("type").asString().endsWith(".challenge.v1")) {
            answer(exchange, JsonMapper.shared().writeValueAsString(event.get("data")));
        } else if (down) {
            refused = true;
            answer(exchange, UNAVAILABLE);
        } else if (!isSigned(exchange, body)) {
            answer(exchange, UNAUTHORIZED);
        } else {
            bodies.put(event.get("sequence").asLong(), body);
            answer(exchange, NO_CONTENT);
        }
    }

    private boolean isSigned(HttpExchange exchange, String body) {
        try {
            HttpHeaders headers = HttpHeaders.of(Map.copyOf(exchange.getRequestHeaders()), (_, _) -> true);
            new Webhook(secret).verify(body, headers);
            return true;
        } catch (WebhookVerificationException | EmptyWebhookSecretException e) {
            return false;
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
