package se.medborgarlofte.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.TestTokens;

/** Whoever signs in can be reached by mail from then on, and is registered once. */
class RegisteringRecipientsTest extends GatewayTest {

    private static final String ME = "/notification/v1/recipients/me";

    @Test
    void aPersonIsRegisteredOnceWithTheirOwnToken() {
        String token = TestTokens.bearerWithEmail(UUID.randomUUID().toString(), "anna@example.se");
        get("/pledge/v1/pledges", "Authorization", token, "Accept-Language", "en");
        awaitRegistrations(1);
        for (int i = 0; i < 5; i++) {
            get("/pledge/v1/pledges", "Authorization", token);
        }

        StubService.Seen registration = registrations().getFirst();
        assertThat(registration.method()).isEqualTo("PUT");
        assertThat(registration.header("Authorization")).isEqualTo(token);
        assertThat(registration.header("Accept-language")).isEqualTo("en");
        Awaitility.await()
                .during(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(registrations()).hasSize(1));
    }

    @Test
    void aFailedRegistrationIsTriedAgain() {
        AtomicBoolean well = new AtomicBoolean();
        NOTIFICATION.behave(
                _ -> well.get() ? StubService.Answer.json("{}") : new StubService.Answer(503, Map.of(), "{}"));
        String token = TestTokens.bearerWithEmail(UUID.randomUUID().toString(), "anna@example.se");
        get("/pledge/v1/pledges", "Authorization", token);
        awaitRegistrations(1);
        well.set(true);

        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            get("/pledge/v1/pledges", "Authorization", token);
            assertThat(registrations()).hasSize(2);
        });
    }

    @Test
    void thePersonsOwnRequestDoesNotWaitForIt() {
        NOTIFICATION.behave(_ -> {
            throw new IllegalStateException("planted");
        });
        String token = TestTokens.bearerWithEmail(UUID.randomUUID().toString(), "anna@example.se");

        assertThat(get("/pledge/v1/pledges", "Authorization", token).status()).isEqualTo(200);
    }

    @Test
    void nobodyIsRegisteredWithoutAVerifiedAddressOrSignIn() {
        get("/pledge/v1/pledges", "Authorization", anna());
        get("/pledge/v1/pledges");

        Awaitility.await()
                .during(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(registrations()).isEmpty());
    }

    private static void awaitRegistrations(int number) {
        Awaitility.await().untilAsserted(() -> assertThat(registrations()).hasSize(number));
    }

    private static List<StubService.Seen> registrations() {
        return NOTIFICATION.seen().stream()
                .filter(seen -> seen.uri().equals(ME))
                .toList();
    }
}
