package se.medborgarlofte.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.notification.application.feed.Endpoint;
import se.medborgarlofte.notification.domain.feed.SigningSecret;

/** Nobody makes us call an address inside, follow a redirect there, or wait for ever. */
class HttpEndpointTest {

    private static final List<SigningSecret> SECRETS =
            List.of(new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", Optional.empty()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.7",
                "198.18.0.1",
                "203.0.113.9",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1",
                "::"
            })
    void addressesInsideAreNotPublic(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"193.10.5.1", "8.8.8.8", "100.128.0.1", "172.32.0.1", "2a00:801::1", "2001:6b0::1"})
    void addressesOfTheInternetArePublic(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aNameThatLeadsInsideIsNotCalledEvenIfItLedOutsideAMomentAgo() throws Exception {
        AtomicInteger questions = new AtomicInteger();
        DnsResolver rebinding = answering(() -> questions.getAndIncrement() == 0 ? "193.10.5.1" : "127.0.0.1");
        rebinding.resolve("agency.example");
        try (ServerSocket inside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HttpEndpoint endpoint = endpoint(false, rebinding)) {
            inside.setSoTimeout(300);
            Endpoint.Answer answer = endpoint.post(
                    URI.create("http://agency.example:" + inside.getLocalPort() + "/e"), SECRETS, "m1", "{}");

            assertThat(answer).isEqualTo(new Endpoint.Answer.Failed("ForbiddenAddressException", Optional.empty()));
            assertThat(questions).hasValue(2);
        }
    }

    @Test
    void oneAddressInsideAmongSeveralIsEnoughToRefuse() throws Exception {
        DnsResolver mixed = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByName("193.10.5.1"), InetAddress.getByName("10.0.0.1")};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        try (HttpEndpoint endpoint = endpoint(false, mixed)) {
            assertThat(endpoint.post(URI.create("https://agency.example/e"), SECRETS, "m1", "{}"))
                    .isInstanceOf(Endpoint.Answer.Failed.class);
        }
    }

    @Test
    void aRedirectIsAFailureAndNotFollowed() throws Exception {
        AtomicInteger followed = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/e", exchange -> {
            exchange.getResponseHeaders().add("Location", "/inside");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/inside", exchange -> {
            followed.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try (HttpEndpoint endpoint = endpoint(true, answering(() -> "127.0.0.1"))) {
            URI address =
                    URI.create("http://agency.example:" + server.getAddress().getPort() + "/e");
            assertThat(endpoint.post(address, SECRETS, "m1", "{}"))
                    .isEqualTo(new Endpoint.Answer.Failed("302", Optional.empty()));
            assertThat(followed).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aMuteEndpointIsLeftAfterTheTimeLimit() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                HttpEndpoint endpoint = endpoint(true, answering(() -> "127.0.0.1"))) {
            long begun = System.nanoTime();
            Endpoint.Answer answer = endpoint.post(
                    URI.create("http://agency.example:" + mute.getLocalPort() + "/e"), SECRETS, "m1", "{}");

            assertThat(answer).isInstanceOf(Endpoint.Answer.Failed.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://agency.example/e",
                "https://agency.example:8080/e",
                "https://user@agency.example/e",
                "https://agency.example/e?key=1",
                "https://agency.example/e#x",
                "file:///etc/passwd",
                "/e"
            })
    void whatIsNoPlainPublicAddressIsRefusedAtOnce(String address) throws Exception {
        try (HttpEndpoint endpoint = endpoint(false, answering(() -> "193.10.5.1"))) {
            assertThat(endpoint.objection(URI.create(address))).contains("feed-endpoint");
            assertThat(endpoint.objection(URI.create("https://agency.example/e")))
                    .isEmpty();
        }
    }

    private static HttpEndpoint endpoint(boolean privateEndpoints, DnsResolver names) {
        WebhookSettings settings =
                new WebhookSettings(privateEndpoints, Duration.ofMillis(700), 4, Duration.ofMinutes(1));
        return new HttpEndpoint(settings, names, Clock.systemUTC());
    }

    private static DnsResolver answering(java.util.function.Supplier<String> address) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByName(address.get())};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
