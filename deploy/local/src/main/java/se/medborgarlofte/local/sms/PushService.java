package se.medborgarlofte.local.sms;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/**
 * A push service for browsers that do not exist, at {@code /push/<browser>}. It can read nothing of what it is sent, as
 * in reality; it shows for which browser, how large and how urgent it was.
 */
final class PushService {

    static final String PATH = "/push/";
    private static final Duration SLOW_ANSWER = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final List<Map<String, Object>> accepted = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;

    /** {@code POST /push/x}, {@code GET /push/messages} and {@code PUT /push/mood}. */
    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String what = exchange.getRequestURI().getPath().substring(PATH.length());
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (exchange.getRequestMethod()) {
                case "GET" ->
                    SmsProviders.answer(exchange, 200, JsonMapper.shared().writeValueAsString(accepted));
                case "PUT" -> set(exchange, new String(body, java.nio.charset.StandardCharsets.UTF_8));
                default -> take(exchange, what, body);
            }
        }
    }

    private void set(HttpExchange exchange, String wanted) throws IOException {
        Optional<Mood> known = List.of(Mood.values()).stream()
                .filter(each -> each.name().equals(wanted.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
        known.ifPresent(each -> mood = each);
        SmsProviders.answer(exchange, known.isPresent() ? 204 : 400, "");
    }

    private void take(HttpExchange exchange, String browser, byte[] body) throws IOException {
        switch (mood) {
            case WELL -> accept(exchange, browser, body);
            case SLOW -> {
                SmsProviders.pause(SLOW_ANSWER);
                accept(exchange, browser, body);
            }
            case WRONG -> SmsProviders.answer(exchange, 302, "<html>welcome</html>");
            case SILENT -> SmsProviders.pause(SILENCE);
            case DOWN -> SmsProviders.answer(exchange, 503, "");
            case BUSY -> SmsProviders.busy(exchange);
            case GONE -> SmsProviders.answer(exchange, 410, "");
        }
    }

    private void accept(HttpExchange exchange, String browser, byte[] body) throws IOException {
        accepted.add(Map.of(
                "browser",
                browser,
                "bytes",
                body.length,
                "ttl",
                header(exchange, "TTL"),
                "urgency",
                header(exchange, "Urgency"),
                "topic",
                header(exchange, "Topic")));
        SmsProviders.answer(exchange, 201, "");
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }
}
