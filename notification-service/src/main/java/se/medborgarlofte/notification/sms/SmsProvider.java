package se.medborgarlofte.notification.sms;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import se.medborgarlofte.notification.domain.PhoneNumber;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One provider, with everything that keeps its troubles from becoming ours. */
final class SmsProvider implements AutoCloseable {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SmsSettings.Provider provider;
    private final String sender;
    private final Duration timeLimit;
    private final HttpClient client = HttpClient.newHttpClient();
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final RateLimiter rate;
    private final TimeLimiter limiter;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("sms-", 0).factory());

    SmsProvider(SmsSettings settings, SmsSettings.Provider provider) {
        this.provider = provider;
        this.sender = settings.sender();
        this.timeLimit = settings.timeLimit();
        this.breaker = CircuitBreaker.of(provider.name(), breaking(settings));
        this.bulkhead = Bulkhead.of(
                provider.name(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.atATime())
                        .maxWaitDuration(settings.timeLimit())
                        .build());
        this.rate = RateLimiter.of(
                provider.name(),
                RateLimiterConfig.custom()
                        .limitForPeriod(settings.perSecond())
                        .limitRefreshPeriod(SECOND)
                        .timeoutDuration(settings.timeLimit())
                        .build());
        this.limiter = TimeLimiter.of(TimeLimiterConfig.custom()
                .timeoutDuration(settings.timeLimit())
                .cancelRunningFuture(true)
                .build());
    }

    private static CircuitBreakerConfig breaking(SmsSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(3)
                .failureRateThreshold(50)
                .waitDurationInOpenState(settings.pause())
                .permittedNumberOfCallsInHalfOpenState(1)
                .build();
    }

    String name() {
        return provider.name();
    }

    boolean isHealthy() {
        return breaker.getState() != CircuitBreaker.State.OPEN;
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
        try {
            return bulkhead.executeCallable(() -> rate.executeCallable(
                    () -> breaker.executeCallable(() -> requireHealthy(call(reference, phone, text)))));
        } catch (UnhealthyException e) {
            return e.answer();
        } catch (io.github.resilience4j.circuitbreaker.CallNotPermittedException
                | io.github.resilience4j.bulkhead.BulkheadFullException
                | io.github.resilience4j.ratelimiter.RequestNotPermitted e) {
            return new Answer.Failed(e.getClass().getSimpleName(), Optional.empty());
        } catch (Exception e) {
            return new Answer.Unknown(e.getClass().getSimpleName());
        }
    }

    /** A refusal says nothing bad of a provider; a failure does, and the circuit breaker learns of it by an exception. */
    private static Answer requireHealthy(Answer answer) throws UnhealthyException {
        return switch (answer) {
            case Answer.Accepted accepted -> accepted;
            case Answer.Refused refused -> refused;
            case Answer.Failed _, Answer.Unknown _ -> throw new UnhealthyException(answer);
        };
    }

    private Answer call(String reference, PhoneNumber phone, String text) {
        HttpRequest request = HttpRequest.newBuilder(provider.url())
                .timeout(timeLimit)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + provider.key())
                .header("Idempotency-Key", reference)
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared()
                        .writeValueAsString(
                                Map.of("to", phone.value(), "from", sender, "text", text, "reference", reference))))
                .build();
        try {
            return answer(limiter.executeFutureSupplier(
                    () -> threads.submit(() -> client.send(request, HttpResponse.BodyHandlers.ofString()))));
        } catch (java.net.ConnectException e) {
            return new Answer.Failed(e.getClass().getSimpleName(), Optional.empty());
        } catch (TimeoutException | java.net.http.HttpTimeoutException _) {
            return new Answer.Unknown("timeout");
        } catch (Exception e) {
            return new Answer.Unknown(e.getClass().getSimpleName());
        }
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
        threads.shutdownNow();
        client.shutdownNow();
    }

    /** Carries a failure through the circuit breaker. */
    private static final class UnhealthyException extends Exception {

        private final transient Answer answer;

        UnhealthyException(Answer answer) {
            super(answer.getClass().getSimpleName());
            this.answer = answer;
        }

        Answer answer() {
            return answer;
        }
    }
}
