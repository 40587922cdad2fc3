package se.medborgarlofte.notification.sms;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import se.medborgarlofte.notification.domain.PhoneNumber;
import se.medborgarlofte.notification.provider.Guard;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One provider, with everything that keeps its troubles from becoming ours. */
final class SmsProvider implements AutoCloseable {

    private final SmsSettings.Provider provider;
    private final String sender;
    private final Duration timeLimit;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Guard guard;

    SmsProvider(SmsSettings settings, SmsSettings.Provider provider) {
        this.provider = provider;
        this.sender = settings.sender();
        this.timeLimit = settings.timeLimit();
        this.guard = new Guard(provider.name(), settings.limits());
    }

    String name() {
        return provider.name();
    }

    boolean isHealthy() {
        return guard.isHealthy();
    }

    /** What a provider answered. */
    sealed interface Answer {

        record Accepted() implements Answer {}

        /** It will never take it: the number does not exist or takes no texts. */
        record Refused() implements Answer {}

        /**
         * It has certainly not taken it.
         *
         * @param notBefore how long it wants to be left alone
         */
        record Failed(String why, Optional<Duration> notBefore) implements Answer {}

        /** It may have taken it: another provider must not be asked before this one is out of order for sure. */
        record Unknown(String why) implements Answer {}
    }

    Answer send(String reference, PhoneNumber phone, String text) {
        if (provider.isSandbox()) {
            return new Answer.Accepted();
        }
        HttpRequest request = request(reference, phone, text);
        try {
            return guard.call(
                    () -> answer(client.send(request, HttpResponse.BodyHandlers.ofString())), SmsProvider::isWell);
        } catch (CallNotPermittedException
                | BulkheadFullException
                | RequestNotPermitted
                | java.net.ConnectException e) {
            return new Answer.Failed(e.getClass().getSimpleName(), Optional.empty());
        } catch (TimeoutException | HttpTimeoutException _) {
            return new Answer.Unknown("timeout");
        } catch (Exception e) {
            return new Answer.Unknown(e.getClass().getSimpleName());
        }
    }

    /** A refusal says nothing bad of a provider; a failure does. */
    private static boolean isWell(Answer answer) {
        return switch (answer) {
            case Answer.Accepted _, Answer.Refused _ -> true;
            case Answer.Failed _, Answer.Unknown _ -> false;
        };
    }

    private HttpRequest request(String reference, PhoneNumber phone, String text) {
        return HttpRequest.newBuilder(provider.url())
                .timeout(timeLimit)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + provider.key())
                .header("Idempotency-Key", reference)
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared()
                        .writeValueAsString(
                                Map.of("to", phone.value(), "from", sender, "text", text, "reference", reference))))
                .build();
    }

    /** Nonsense after a 2xx may hide an accepted message. */
    private static Answer answer(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return isReceived(response.body()) ? new Answer.Accepted() : new Answer.Unknown("garbage");
        }
        if (status == 400 || status == 422) {
            return new Answer.Refused();
        }
        Optional<Duration> notBefore = response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
        return new Answer.Failed(Integer.toString(status), notBefore);
    }

    private static boolean isReceived(String body) {
        try {
            return JsonMapper.shared().readTree(body).has("id");
        } catch (JacksonException _) {
            return false;
        }
    }

    @Override
    public void close() {
        guard.close();
        client.shutdownNow();
    }
}
