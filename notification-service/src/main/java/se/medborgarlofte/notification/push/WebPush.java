package se.medborgarlofte.notification.push;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.application.PushRoute;
import se.medborgarlofte.notification.domain.PushDevice;

/**
 * Pushes by the protocol of the web.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8030">RFC 8030</a>
 */
final class WebPush implements PushRoute, AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;
    /** A topic has at most 32 characters: 24 bytes in Base64. */
    private static final int TOPIC = 24;

    private final PushSettings settings;
    private final @Nullable Vapid vapid;
    private final Clock realTime;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, PushService> services = new ConcurrentHashMap<>();

    WebPush(PushSettings settings, Clock realTime) {
        this.settings = settings;
        this.realTime = realTime;
        this.vapid = settings.publicKey().isEmpty()
                ? null
                : new Vapid(settings.publicKey(), settings.privateKey(), settings.contact());
    }

    @Override
    public Optional<String> key() {
        return Optional.ofNullable(vapid).map(Vapid::publicKey);
    }

    @Override
    public boolean accepts(URI endpoint) {
        return settings.trusts(endpoint);
    }

    /** A service that is trusted no more is asked no more, whoever named it before. */
    @Override
    public Answer send(PushDevice device, String reference, String payload, Duration lives) {
        Vapid known = vapid;
        if (known == null || !settings.trusts(device.endpoint())) {
            return new Answer.Gone();
        }
        try {
            HttpRequest request = request(known, device, reference, payload, lives);
            return services.computeIfAbsent(
                            PushSettings.origin(device.endpoint()), origin -> new PushService(origin, settings))
                    .call(() -> answer(client.send(request, HttpResponse.BodyHandlers.discarding())));
        } catch (GeneralSecurityException _) {
            // The browser's key is none: nothing can ever be encrypted for it.
            return new Answer.Gone();
        }
    }

    private HttpRequest request(Vapid known, PushDevice device, String reference, String payload, Duration lives)
            throws GeneralSecurityException {
        return HttpRequest.newBuilder(device.endpoint())
                .timeout(settings.timeLimit())
                .header("Authorization", known.authorization(device.endpoint(), realTime.instant()))
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("TTL", Long.toString(lives.toSeconds()))
                .header("Urgency", "high")
                .header("Topic", topic(reference))
                .POST(HttpRequest.BodyPublishers.ofByteArray(sealed(device, payload)))
                .build();
    }

    private static byte[] sealed(PushDevice device, String payload) throws GeneralSecurityException {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return Sealed.of(payload.getBytes(StandardCharsets.UTF_8), device.keys(), Curve.newPair(), salt);
    }

    private static String topic(String reference) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(reference.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TOPIC));
    }

    private static Answer answer(HttpResponse<Void> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return new Answer.Accepted();
        }
        return switch (status) {
            case 404, 410 -> new Answer.Gone();
            case 400, 413 -> new Answer.Refused();
            default -> new Answer.Failed(Integer.toString(status), wish(response));
        };
    }

    private static Duration wish(HttpResponse<Void> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        services.values().forEach(PushService::close);
        client.shutdownNow();
    }
}
