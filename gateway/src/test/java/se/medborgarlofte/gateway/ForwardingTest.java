package se.medborgarlofte.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.TestTokens;

/** What a client sends reaches the right service as it is, and the service's answer comes back as it is. */
class ForwardingTest extends GatewayTest {

    @Test
    void eachServiceIsReachedByItsPrefix() {
        get("/pledge/v1/pledges");
        get("/property/v1/items");
        get("/dialogue/v1/concerns");
        get("/notification/v1/messages");

        assertThat(PLEDGE.seen()).extracting(StubService.Seen::uri).containsExactly("/pledge/v1/pledges");
        assertThat(PROPERTY.seen()).extracting(StubService.Seen::uri).containsExactly("/property/v1/items");
        assertThat(DIALOGUE.seen()).extracting(StubService.Seen::uri).containsExactly("/dialogue/v1/concerns");
        assertThat(NOTIFICATION.seen()).extracting(StubService.Seen::uri).containsExactly("/notification/v1/messages");
    }

    @Test
    void aRequestArrivesAsItWasSent() {
        String body = "{\"text\": \"Klotter på förskolan\"}";
        String token = anna();
        post("/dialogue/v1/concerns?kind=%C3%A5&a=1%2B1", body, "Authorization", token, "Idempotency-Key", "k1");

        StubService.Seen seen = DIALOGUE.seen().getFirst();
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.uri()).isEqualTo("/dialogue/v1/concerns?kind=%C3%A5&a=1%2B1");
        assertThat(seen.body()).asString().isEqualTo(body);
        assertThat(seen.header("Authorization")).isEqualTo(token);
        assertThat(seen.header("Idempotency-key")).isEqualTo("k1");
        assertThat(seen.header("Content-type")).isEqualTo("application/json");
    }

    @Test
    void theServiceLearnsTheClientsAddressAndNotWhatTheClientSaysOfIt() {
        get("/property/v1/items", "X-Forwarded-For", "203.0.113.7");

        assertThat(PROPERTY.seen().getFirst().header("X-forwarded-for")).isEqualTo("127.0.0.1");
    }

    @Test
    void anAnswerComesBackAsItWasGiven() {
        PLEDGE.behave(_ -> new StubService.Answer(
                201, Map.of("Location", "/pledge/v1/pledges/7", "ETag", "\"1\""), "{\"id\":\"7\"}"));
        Answer answer = post("/pledge/v1/pledges", "{}", "Authorization", anna());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/pledge/v1/pledges/7");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.body()).isEqualTo("{\"id\":\"7\"}");
    }

    @Test
    void anAnswerWithoutABodyStaysWithoutOne() {
        PLEDGE.behave(_ -> new StubService.Answer(304, Map.of("ETag", "\"4\""), ""));
        Answer answer = get("/pledge/v1/pledges/7", "If-None-Match", "\"4\"");

        assertThat(answer.status()).isEqualTo(304);
        assertThat(PLEDGE.seen().getFirst().header("If-none-match")).isEqualTo("\"4\"");
    }

    @Test
    void aRefusalOfTheServiceIsNotTouched() {
        PLEDGE.behave(_ -> new StubService.Answer(
                503, Map.of("Content-Type", "application/problem+json", "Retry-After", "9"), "{\"title\":\"Fullt\"}"));
        Answer answer = get("/pledge/v1/pledges");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("9");
        assertThat(answer.body()).isEqualTo("{\"title\":\"Fullt\"}");
    }

    @Test
    void theTraceOfTheClientGoesOn() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        get("/pledge/v1/pledges", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

        assertThat(PLEDGE.seen().getFirst().header("Traceparent"))
                .contains(trace)
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void aRequestWithoutATraceStartsOne() {
        get("/pledge/v1/pledges");

        assertThat(PLEDGE.seen().getFirst().header("Traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]");
    }

    @Test
    void aLargeImportStreamsThrough() {
        byte[] rows = "2026-11-01;1230;cykel\n".repeat(400_000).getBytes();
        Answer answer = send(request("/property/v1/theft-report-imports", "Authorization", anna())
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(rows))));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(PROPERTY.seen().getFirst().body()).hasSize(rows.length);
    }

    @Test
    void anOversizeBodyIsRefusedWhetherAnnouncedOrNot() {
        String large = "\"" + "x".repeat(300_000) + "\"";
        Answer announced = post("/dialogue/v1/concerns", large, "Authorization", anna());
        Answer chunked = send(request("/dialogue/v1/concerns", "Authorization", anna())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes()))));

        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.problem()).isEqualTo("body-too-large");
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(chunked.problem()).isEqualTo("body-too-large");
    }

    @Test
    void aTooDeepBodyIsRefused() {
        Answer answer = post("/dialogue/v1/concerns", "[".repeat(100), "Authorization", anna());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("body-too-deep");
    }

    @Test
    void aForgedOrExpiredTokenGetsNoFurther() {
        for (String token : new String[] {TestTokens.forged(ANNA), TestTokens.expired(ANNA), "Bearer x"}) {
            Answer answer = get("/pledge/v1/pledges", "Authorization", token, "Accept-Language", "en");

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("not-signed-in");
            assertThat(answer.json().path("detail").asString()).contains("expired");
        }
        assertThat(PLEDGE.seen()).isEmpty();
    }

    @Test
    void theInsideOfAServiceCannotBeReached() {
        assertThat(get("/pledge/../actuator/metrics").status()).isEqualTo(400);
        assertThat(get("/pledge/%2e%2e/actuator/metrics").status()).isEqualTo(400);
        assertThat(get("/pledge//actuator").status()).isEqualTo(400);
        assertThat(get("/actuator/metrics", "Authorization", anna()).status()).isEqualTo(403);
        assertThat(PLEDGE.seen()).isEmpty();
    }

    @Test
    void anUnknownAddressAndAWrongMethodAreProblems() {
        assertThat(get("/nothing/v1/here").problem()).isEqualTo("unknown-resource");
        Answer wrong = post("/api-docs", "{}");
        assertThat(wrong.status()).isEqualTo(405);
        assertThat(wrong.problem()).isEqualTo("method-not-allowed");
    }

    @Test
    void theGatewayTellsWhetherItIsReady() {
        assertThat(get("/actuator/health/readiness").json().path("status").asString())
                .isEqualTo("UP");
    }

    @Test
    void answersCarrySecurityHeadersOnce() {
        Answer answer = get("/pledge/v1/pledges");

        assertThat(answer.response().headers().allValues("X-Content-Type-Options"))
                .containsExactly("nosniff");
        assertThat(answer.response().headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void aBrowserOfAnotherOriginIsTurnedAwayUnlessNamed() {
        Answer answer = send(
                request("/pledge/v1/pledges", "Origin", "https://evil.example", "Access-Control-Request-Method", "GET")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(PLEDGE.seen()).isEmpty();
    }
}
