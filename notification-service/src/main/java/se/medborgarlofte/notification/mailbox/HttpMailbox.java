package se.medborgarlofte.notification.mailbox;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.MailboxRoute;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.IdentityNumber;
import se.medborgarlofte.notification.provider.Guard;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider that knows all mailboxes and speaks JSON over HTTP. The identity number stands in bodies alone, never in an
 * address. A letter that may have been taken is offered again under its reference, by which the provider knows it.
 */
final class HttpMailbox implements MailboxRoute, AutoCloseable {

    private static final int OK = 200;
    private static final int REDIRECTS = 300;

    private final MailboxSettings settings;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Guard guard;

    HttpMailbox(MailboxSettings settings) {
        this.settings = settings;
        this.guard = new Guard(settings.name(), settings.limits());
    }

    @Override
    public boolean isOpen() {
        return settings.url() != null;
    }

    @Override
    public Reach reach(IdentityNumber owner) {
        if (settings.isSandbox()) {
            return new Reach.Reachable();
        }
        return switch (ask("look-ups", Map.of("identityNumber", owner.value()), HttpMailbox::reachable)) {
            case Heard.Said<Boolean>(Boolean reachable) -> reachable ? new Reach.Reachable() : new Reach.NotReachable();
            // It knows no such person.
            case Heard.Refused<Boolean> _ -> new Reach.NotReachable();
            case Heard.Nothing<Boolean>(HandOver.Postponed until) -> new Reach.Unknown(until);
        };
    }

    @Override
    public HandOver send(String reference, IdentityNumber owner, Letter letter) {
        if (settings.isSandbox()) {
            return new HandOver.Accepted();
        }
        Map<String, String> body = Map.of(
                "reference", reference,
                "identityNumber", owner.value(),
                "sender", settings.sender(),
                "subject", letter.subject(),
                "text", letter.text());
        return switch (ask("letters", body, HttpMailbox::id)) {
            case Heard.Said<String> _ -> new HandOver.Accepted();
            case Heard.Refused<String>(int status) ->
                new HandOver.Refused(
                        status == 400 || status == 413 ? FailureReason.MESSAGE_REFUSED : FailureReason.NO_MAILBOX);
            case Heard.Nothing<String>(HandOver.Postponed until) -> until;
        };
    }

    /** What was heard of the provider. */
    private sealed interface Heard<T> {

        record Said<T>(T what) implements Heard<T> {}

        /** It will never do it. */
        record Refused<T>(int status) implements Heard<T> {}

        /** Not now; it may or may not have done it. */
        record Nothing<T>(HandOver.Postponed until) implements Heard<T> {}
    }

    private <T> Heard<T> ask(String what, Map<String, String> body, Function<JsonNode, Optional<T>> reading) {
        try {
            HttpRequest request = request(what, body);
            return guard.call(
                    () -> heard(client.send(request, HttpResponse.BodyHandlers.ofString()), reading),
                    heard -> !(heard instanceof Heard.Nothing<T>));
        } catch (CallNotPermittedException _) {
            return nothing("the provider is left alone for a while", settings.pause());
        } catch (BulkheadFullException | RequestNotPermitted e) {
            return nothing(e.getClass().getSimpleName(), Duration.ofSeconds(1));
        } catch (Exception e) {
            // The exception's text may hold what was sent; its class says enough.
            return nothing(e.getClass().getSimpleName(), Duration.ZERO);
        }
    }

    private HttpRequest request(String what, Map<String, String> body) {
        return HttpRequest.newBuilder(URI.create(settings.url() + "/" + what))
                .timeout(settings.timeLimit())
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + settings.key())
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build();
    }

    private static <T> Heard<T> heard(HttpResponse<String> response, Function<JsonNode, Optional<T>> reading) {
        int status = response.statusCode();
        if (status >= OK && status < REDIRECTS) {
            return read(response.body())
                    .flatMap(reading)
                    .<Heard<T>>map(Heard.Said::new)
                    .orElseGet(() -> nothing("garbage", Duration.ZERO));
        }
        return switch (status) {
            case 400, 404, 413, 422 -> new Heard.Refused<>(status);
            default -> nothing(Integer.toString(status), wish(response));
        };
    }

    private static Optional<JsonNode> read(String body) {
        try {
            return Optional.of(JsonMapper.shared().readTree(body));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> reachable(JsonNode answer) {
        JsonNode reachable = answer.path("reachable");
        return reachable.isBoolean() ? Optional.of(reachable.asBoolean()) : Optional.empty();
    }

    private static Optional<String> id(JsonNode answer) {
        String id = answer.path("id").asString("");
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    private static Duration wish(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }

    private static <T> Heard<T> nothing(String why, Duration atLeast) {
        return new Heard.Nothing<>(new HandOver.Postponed(atLeast, "mailbox: " + why));
    }

    @Override
    public void close() {
        guard.close();
        client.shutdownNow();
    }
}
