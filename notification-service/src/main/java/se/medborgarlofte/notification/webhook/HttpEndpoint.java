package se.medborgarlofte.notification.webhook;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.application.feed.Endpoint;
import se.medborgarlofte.notification.domain.feed.SigningSecret;

/**
 * Posts to agencies' endpoints: signed, in bounded time, without following redirects, and never to an address inside.
 */
final class HttpEndpoint implements Endpoint, AutoCloseable {

    private static final Set<Integer> PORTS = Set.of(-1, 443, 8443);
    private static final int MOST_OF_AN_ANSWER = 64 * 1024;
    private static final ContentType CLOUD_EVENT =
            ContentType.create("application/cloudevents+json", StandardCharsets.UTF_8);

    private final CloseableHttpClient client;
    private final TimeLimiter limiter;
    private final Bulkhead bulkhead;
    private final boolean privateEndpoints;
    private final Clock realTime;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("webhook-", 0).factory());

    HttpEndpoint(WebhookSettings settings, DnsResolver names, Clock realTime) {
        this.privateEndpoints = settings.privateEndpoints();
        this.realTime = realTime;
        this.client = client(settings, new GuardedResolver(names, settings.privateEndpoints()));
        this.limiter = TimeLimiter.of(TimeLimiterConfig.custom()
                .timeoutDuration(settings.timeLimit())
                .cancelRunningFuture(true)
                .build());
        this.bulkhead = Bulkhead.of(
                "webhooks",
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.atATime())
                        .maxWaitDuration(settings.timeLimit())
                        .build());
    }

    private static CloseableHttpClient client(WebhookSettings settings, DnsResolver resolver) {
        Timeout step = Timeout.of(settings.timeLimit());
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setMaxConnTotal(settings.atATime())
                        .setMaxConnPerRoute(settings.atATime())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(step)
                                .setSocketTimeout(step)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(step)
                        .setConnectionRequestTimeout(step)
                        .build())
                .setUserAgent("medborgarlofte-feed/1")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    @Override
    public Optional<String> objection(URI endpoint) {
        boolean secure = "https".equals(endpoint.getScheme()) && PORTS.contains(endpoint.getPort());
        boolean trying = privateEndpoints && "http".equals(endpoint.getScheme());
        boolean plain = endpoint.getHost() != null
                && endpoint.getUserInfo() == null
                && endpoint.getQuery() == null
                && endpoint.getFragment() == null;
        return plain && (secure || trying) ? Optional.empty() : Optional.of("feed-endpoint");
    }

    @Override
    public Answer post(URI endpoint, List<SigningSecret> secrets, String id, String body) {
        HttpPost post = new HttpPost(endpoint);
        Instant sent = realTime.instant();
        post.setHeader("webhook-id", id);
        post.setHeader("webhook-timestamp", Long.toString(sent.getEpochSecond()));
        post.setHeader("webhook-signature", Signature.of(secrets, id, sent, body));
        post.setEntity(new StringEntity(body, CLOUD_EVENT));
        try {
            return bulkhead.executeCallable(() ->
                    limiter.executeFutureSupplier(() -> threads.submit(() -> client.execute(post, this::answer))));
        } catch (TimeoutException _) {
            post.cancel();
            return new Answer.Failed("timeout", Optional.empty());
        } catch (Exception e) {
            return new Answer.Failed(kind(e), Optional.empty());
        }
    }

    private static String kind(Exception e) {
        Throwable cause = e.getCause();
        return (cause == null ? e : cause).getClass().getSimpleName();
    }

    private Answer answer(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (status >= 200 && status < 300) {
            return new Answer.Taken(status, beginning(response.getEntity()));
        }
        return status == 410 ? new Answer.Gone() : new Answer.Failed(Integer.toString(status), retryAfter(response));
    }

    /** Nobody's answer fills our memory. */
    private static String beginning(@Nullable HttpEntity entity) throws IOException {
        return entity == null
                ? ""
                : new String(entity.getContent().readNBytes(MOST_OF_AN_ANSWER), StandardCharsets.UTF_8);
    }

    /** Seconds or a date (RFC 9110, 10.2.3); nonsense is ignored. */
    private Optional<Duration> retryAfter(ClassicHttpResponse response) {
        Header header = response.getFirstHeader("Retry-After");
        if (header == null) {
            return Optional.empty();
        }
        String value = header.getValue().strip();
        try {
            return Optional.of(
                    value.matches("\\d{1,7}")
                            ? Duration.ofSeconds(Long.parseLong(value))
                            : Duration.between(
                                    realTime.instant(),
                                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        client.close();
    }
}
