package se.medborgarlofte.system.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sends requests to the gateway, the only way in, and remembers every address that was asked for. */
public final class Gateway {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final Queue<String> addresses = new ConcurrentLinkedQueue<>();

    Gateway(URI base) {
        this.base = base;
    }

    /**
     * Sends once.
     *
     * @param authorization the value of that header, empty for somebody who is not signed in
     * @throws UncheckedIOException if no answer came
     */
    Answer send(Call call, Optional<String> authorization) {
        HttpRequest request = request(call, authorization);
        addresses.add(request.uri().toString());
        long started = System.nanoTime();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            response.headers().firstValue("Location").ifPresent(addresses::add);
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            return new Answer(call.toString(), response.statusCode(), response.headers(), response.body(), took);
        } catch (IOException e) {
            throw new UncheckedIOException(call + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenException("Interrupted in " + call, e);
        }
    }

    /** Sends until there is an answer that is not about something passing, such as a service that is starting. */
    Answer sendUntilAnswered(Call call, Optional<String> authorization, Duration atMost) {
        return Patience.until(call + " is answered", atMost, () -> attempt(call, authorization));
    }

    private Optional<Answer> attempt(Call call, Optional<String> authorization) {
        try {
            return Optional.of(send(call, authorization)).filter(answer -> !PASSING.contains(answer.status()));
        } catch (UncheckedIOException notAnswered) {
            return Optional.empty();
        }
    }

    /** Every address that was asked for, and every one that was answered as a location. */
    public Set<String> addresses() {
        return Set.copyOf(addresses);
    }

    private HttpRequest request(Call call, Optional<String> authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(call.path())).timeout(PATIENCE);
        call.headers().forEach(request::header);
        authorization.ifPresent(value -> request.header("Authorization", value));
        HttpRequest.BodyPublisher body =
                call.body().map(HttpRequest.BodyPublishers::ofString).orElseGet(HttpRequest.BodyPublishers::noBody);
        return request.method(call.method(), body).build();
    }
}
