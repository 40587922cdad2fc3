package se.medborgarlofte.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway that answers what a test tells it to, and remembers what it was asked. */
public final class StubService {

    /** What arrived. */
    public record Seen(String method, String uri, Map<String, List<String>> headers, byte[] body) {

        public String header(String name) {
            return headers.getOrDefault(
                            name.substring(0, 1).toUpperCase()
                                    + name.substring(1).toLowerCase(),
                            List.of(""))
                    .getFirst();
        }
    }

    /**
     * What is answered.
     *
     * @param missing how many bytes are promised that never come
     */
    public record Answer(int status, Map<String, String> headers, String body, int missing) {

        public Answer(int status, Map<String, String> headers, String body) {
            this(status, headers, body, 0);
        }

        public static Answer cutShort(String body) {
            return new Answer(201, Map.of("Content-Type", "application/json"), body, 100);
        }

        public static Answer json(String body) {
            return new Answer(200, Map.of("Content-Type", "application/json"), body);
        }
    }

    /** Answers a request; may take its time. */
    @FunctionalInterface
    public interface Behaviour {
        Answer answer(Seen seen) throws Exception;
    }

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile Behaviour behaviour = _ -> Answer.json("{}");
    private HttpServer server;

    public StubService() {
        this.server = started(0);
        this.port = server.getAddress().getPort();
    }

    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    public StubService behave(Behaviour next) {
        behaviour = next;
        seen.clear();
        return this;
    }

    public List<Seen> seen() {
        return seen;
    }

    public void stop() {
        server.stop(0);
    }

    public void startAgain() {
        server = started(port);
    }

    private HttpServer started(int wanted) {
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress("localhost", wanted), 0);
            fresh.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            fresh.createContext("/", this::handle);
            fresh.start();
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Seen request = new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body);
            seen.add(request);
            Answer answer = behaviour.answer(request);
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length + answer.missing());
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
