package se.medborgarlofte.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.medborgarlofte.gateway.GatewayProperties;
import se.medborgarlofte.gateway.Service;
import se.medborgarlofte.http.HttpApiProperties;
import se.medborgarlofte.http.ProblemAnswers;
import se.medborgarlofte.http.ProblemTexts;
import tools.jackson.databind.json.JsonMapper;

/** What is tried again, what is not, and when a service is left alone. */
class ServiceCallTest {

    private final AtomicInteger calls = new AtomicInteger();
    private final ServiceCall call = new ServiceCall(
            Service.PLEDGE,
            new GatewayProperties.Calls(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    3,
                    Duration.ofMillis(100),
                    Duration.ofSeconds(2)),
            new ProblemAnswers(
                    new HttpApiProperties("gateway", URI.create("http://localhost"), List.of(), null, null),
                    new ProblemTexts(),
                    JsonMapper.shared()));

    @Test
    void aGetThatCouldNotConnectIsTriedAgain() {
        ServerResponse answer = call.filter(request("GET"), refusing(2));

        assertThat(answer.statusCode().value()).isEqualTo(200);
        assertThat(calls).hasValue(3);
    }

    @Test
    void aGetIsNotTriedForEver() {
        assertThat(call.filter(request("GET"), refusing(9)).statusCode().value())
                .isEqualTo(503);
        assertThat(calls).hasValue(3);
    }

    @Test
    void aPostIsNeverTriedAgain() {
        assertThat(call.filter(request("POST"), refusing(1)).statusCode().value())
                .isEqualTo(503);
        assertThat(calls).hasValue(1);
    }

    @Test
    void aGetThatBrokeOffIsNotTriedAgain() {
        HandlerFunction<ServerResponse> breaksOff = _ -> {
            calls.incrementAndGet();
            throw new ResourceAccessException("planted", new IOException("reset"));
        };

        assertThat(call.filter(request("GET"), breaksOff).statusCode().value()).isEqualTo(503);
        assertThat(calls).hasValue(1);
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAloneAndUsedAgainWhenItIsWell() {
        AtomicBoolean well = new AtomicBoolean();
        HandlerFunction<ServerResponse> service = _ -> {
            calls.incrementAndGet();
            if (well.get()) {
                return ServerResponse.ok().build();
            }
            throw new ResourceAccessException("planted", new IOException("reset"));
        };
        for (int i = 0; i < 30; i++) {
            assertThat(call.filter(request("POST"), service).statusCode().value())
                    .isEqualTo(503);
        }
        assertThat(calls).as("calls that reached the service").hasValueLessThan(30);

        well.set(true);
        Awaitility.await()
                .untilAsserted(() -> assertThat(call.filter(request("POST"), service)
                                .statusCode()
                                .value())
                        .isEqualTo(200));
    }

    private HandlerFunction<ServerResponse> refusing(int times) {
        return _ -> {
            if (calls.incrementAndGet() <= times) {
                throw new ResourceAccessException("planted", new ConnectException("refused"));
            }
            return ServerResponse.ok().build();
        };
    }

    private static ServerRequest request(String method) {
        return ServerRequest.create(new MockHttpServletRequest(method, "/pledge/v1/pledges"), List.of());
    }
}
