package se.medborgarlofte.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the stored messages: {@code /} and {@code /mail/{id}} to people, {@code /messages?to=<address>},
 * {@code /messages/{id}} and {@code /messages/{id}/raw} to programs. What is asked for never reaches the log: an
 * address is in it.
 */
final class MailViewer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(MailViewer.class);
    private static final Pattern MESSAGE = Pattern.compile("/(messages|mail)/([0-9a-f]+)(/raw)?");

    private final MailStore store;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final JsonMapper json = JsonMapper.shared();

    private MailViewer(MailStore store, HttpServer server) {
        this.store = store;
        this.server = server;
    }

    static MailViewer start(MailStore store, String host, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        MailViewer viewer = new MailViewer(store, server);
        server.setExecutor(viewer.threads);
        server.createContext("/", viewer::handle);
        server.start();
        return viewer;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        } catch (MessagingException | RuntimeException e) {
            log.error("cannot show a message ({})", e.getClass().getSimpleName());
            Answer.text(500, "This message cannot be shown; the raw form may still be read.\n")
                    .send(exchange);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException, MessagingException {
        String path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("GET")) {
            return Answer.text(405, "Only GET is answered here.\n");
        }
        Optional<String> to = Query.parameter(exchange.getRequestURI(), "to");
        return switch (path) {
            case "/" -> Answer.html(MailPages.list(store.to(to), to));
            case "/health" -> Answer.text(200, "ready\n");
            case "/messages" -> Answer.json(json.writeValueAsBytes(store.to(to)));
            default -> message(path);
        };
    }

    private Answer message(String path) throws IOException, MessagingException {
        Matcher matcher = MESSAGE.matcher(path);
        Optional<MailSummary> found = matcher.matches() ? store.find(matcher.group(2)) : Optional.empty();
        if (found.isEmpty()) {
            return Answer.text(404, "There is no such message.\n");
        }
        byte[] raw = store.raw(found.get());
        if (matcher.group(3) != null) {
            return Answer.raw(raw);
        }
        MailView view = MailReader.view(found.get(), raw);
        return matcher.group(1).equals("mail")
                ? Answer.html(MailPages.message(view))
                : Answer.json(json.writeValueAsBytes(view));
    }
}
