package se.medborgarlofte.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway over a real connection, with stubs for the four services. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class GatewayTest {

    static final StubService PLEDGE = new StubService();
    static final StubService PROPERTY = new StubService();
    static final StubService DIALOGUE = new StubService();
    static final StubService NOTIFICATION = new StubService();
    static final String ANNA = "5b1d5c1a-0000-4000-8000-000000000001";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** What the gateway answered. */
    record Answer(int status, String body, HttpResponse<String> response) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String problem() {
            return header("Content-Type").startsWith("application/problem+json")
                    ? json().path("type").asString().replaceAll(".*/problems/", "")
                    : "";
        }
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("gateway.services.pledge", PLEDGE::uri);
        registry.add("gateway.services.property", PROPERTY::uri);
        registry.add("gateway.services.dialogue", DIALOGUE::uri);
        registry.add("gateway.services.notification", NOTIFICATION::uri);
        registry.add("gateway.calls.open-for", () -> "200ms");
        registry.add("gateway.documents.keep", () -> "0s");
        registry.add("gateway.documents.keep-incomplete", () -> "0s");
    }

    @BeforeEach
    void everyServiceIsWell() {
        PLEDGE.behave(_ -> StubService.Answer.json("{}"));
        PROPERTY.behave(_ -> StubService.Answer.json("{}"));
        DIALOGUE.behave(_ -> StubService.Answer.json("{}"));
        NOTIFICATION.behave(_ -> StubService.Answer.json("{}"));
    }

    static String anna() {
        return TestTokens.bearer(ANNA, Assignment.of(Role.CITIZEN, "1230", "1230"));
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
