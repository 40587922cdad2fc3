package se.medborgarlofte.supplier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * The registers of any number of suppliers behind one port: {@code POST /{supplier}/lookups} is the register's protocol;
 * {@code PUT /{supplier}/behaviour} (a word) and {@code PUT /{supplier}/samples/{number}} (the code) tell it what to do,
 * and {@code GET /{supplier}/enquiries} how often it was asked.
 */
public final class SupplierSimulator implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long SLOW_MILLIS = 1_200;
    private static final int AT_ONCE = 64;

    private final Map<String, Supplier> suppliers = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;

    private SupplierSimulator(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts.
     *
     * @param port 0 for a free one
     */
    public static SupplierSimulator start(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), AT_ONCE);
        SupplierSimulator simulator = new SupplierSimulator(server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", simulator::handle);
        server.start();
        return simulator;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on the supplier behaves so. */
    public void behave(String supplier, Behaviour behaviour) {
        of(supplier).behave(behaviour);
    }

    /** From now on the supplier knows the sample. */
    public void learn(String supplier, String sampleNumber, String code) {
        of(supplier).learn(sampleNumber, code);
    }

    /** How often the supplier was asked. */
    public int enquiries(String supplier) {
        return of(supplier).enquiries();
    }

    private Supplier of(String name) {
        return suppliers.computeIfAbsent(name, _ -> new Supplier());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String what = exchange.getRequestMethod() + " " + (path.length < 2 ? "" : path[1]);
            switch (what) {
                case "POST lookups" -> lookUp(exchange, of(path[0]), body);
                case "PUT behaviour" -> {
                    behave(path[0], Behaviour.valueOf(body.strip()));
                    answer(exchange, 200, Map.of());
                }
                case "PUT samples" -> {
                    learn(path[0], path[2], body.strip());
                    answer(exchange, 200, Map.of());
                }
                case "GET enquiries" -> answer(exchange, 200, Map.of("enquiries", enquiries(path[0])));
                case "GET " -> answer(exchange, 200, Map.of("suppliers", suppliers.size()));
                default -> answer(exchange, 404, Map.of());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalArgumentException e) {
            answer(exchange, 400, Map.of());
        }
    }

    private void lookUp(HttpExchange exchange, Supplier supplier, String body)
            throws IOException, InterruptedException {
        String sampleNumber = JSON.readTree(body).path("sampleNumber").asString("");
        switch (supplier.asked()) {
            case PROMPT -> answer(exchange, 200, supplier.answer(sampleNumber));
            case SLOW -> {
                closed.await(SLOW_MILLIS, TimeUnit.MILLISECONDS);
                answer(exchange, 200, supplier.answer(sampleNumber));
            }
            case WRONG ->
                answer(exchange, 200, Map.of("sampleNumber", "another", "outcome", "IDENTIFIED", "code", "X"));
            case SILENT -> closed.await();
            case DOWN -> answer(exchange, 503, Map.of());
            case PENDING -> answer(exchange, 200, Map.of("sampleNumber", sampleNumber, "outcome", "PENDING"));
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Stops; those who are kept waiting are let go. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
