package se.medborgarlofte.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.medborgarlofte.local.SecretsForTests;
import se.medborgarlofte.local.signin.RefusedException;
import se.medborgarlofte.local.signin.SignIn;
import se.medborgarlofte.local.signin.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SigningInTest {

    private static final URI GATEWAY = URI.create("http://localhost:8080");

    @TempDir
    static Path secrets;

    @LocalServerPort
    int port;

    private URI issuer;
    private SignIn signIn;
    private NimbusJwtDecoder decoder;

    @DynamicPropertySource
    static void key(DynamicPropertyRegistry properties) {
        properties.add("issuer.signing-key-file", () -> SecretsForTests.signingKey(secrets));
    }

    @BeforeEach
    void aSignInForm() {
        issuer = URI.create("http://localhost:" + port);
        signIn = new SignIn(issuer, GATEWAY);
        decoder = NimbusJwtDecoder.withJwkSetUri(issuer + "/oauth2/jwks").build();
    }

    @Test
    void aPoliceOfficersTokensSayWhoItIsAndWhereTheyServe() throws Exception {
        Tokens tokens = signIn.person("david", "demo");

        for (String token : List.of(tokens.accessToken(), tokens.idToken())) {
            Jwt jwt = decoder.decode(token);
            assertThat(jwt.getSubject()).isEqualTo(personId("david")).hasSize(36);
            assertThat(jwt.getClaimAsString("iss")).isEqualTo("http://localhost:8090");
            assertThat(jwt.getClaimAsString("name")).isEqualTo("David Dahl");
            assertThat(jwt.getClaimAsString("preferred_username")).isEqualTo("david");
            assertThat(jwt.getClaimAsString("email")).isEqualTo("david@example.com");
            assertThat(jwt.getClaimAsBoolean("email_verified")).isTrue();
            assertThat(jwt.<List<Map<String, Object>>>getClaim("assignments"))
                    .singleElement()
                    .satisfies(assignment -> {
                        assertThat(assignment)
                                .containsEntry("role", "POLICE_OFFICER")
                                .containsEntry("organisation", "police-south")
                                .containsEntry("areas", List.of("1230"))
                                .containsEntry("validFrom", "2025-01-01")
                                .containsEntry("validTo", null);
                    });
        }
    }

    @Test
    void anAccessTokenIsValidForAnHour() throws Exception {
        Jwt jwt = decoder.decode(signIn.person("anna", "demo").accessToken());

        assertThat(Duration.between(jwt.getIssuedAt(), jwt.getExpiresAt())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aWrongPasswordOrAnUnknownPersonIsRefused() {
        assertThatThrownBy(() -> signIn.person("david", "guess")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> signIn.person("nobody", "demo")).isInstanceOf(RefusedException.class);
    }

    @Test
    void anAgencysSystemSignsInAsItself() throws Exception {
        Jwt jwt = decoder.decode(signIn.client("agency-demo", "demo"));

        assertThat(jwt.getSubject()).hasSize(36);
        assertThat(jwt.<List<Map<String, Object>>>getClaim("assignments"))
                .singleElement()
                .satisfies(assignment -> assertThat(assignment).containsEntry("role", "AGENCY"));
        assertThatThrownBy(() -> signIn.client("agency-demo", "guess")).isInstanceOf(RefusedException.class);
    }

    @Test
    void aBrowserRenewsItsTokensWithoutASecretAndEachRefreshTokenOnlyOnce() throws Exception {
        Tokens first = signIn.person("cecilia", "demo");

        HttpResponse<String> renewal = renew(first.refreshToken());
        assertThat(renewal.statusCode()).isEqualTo(200);
        JsonNode renewed = JsonMapper.shared().readTree(renewal.body());
        assertThat(decoder.decode(renewed.path("access_token").asString()).getSubject())
                .isEqualTo(personId("cecilia"));
        assertThat(renewed.path("refresh_token").asString()).isNotBlank().isNotEqualTo(first.refreshToken());

        assertThat(renew(first.refreshToken()).statusCode()).isEqualTo(400);
        assertThat(renew("stolen").statusCode()).isEqualTo(400);
    }

    @Test
    void theSigningKeyHasTheSameIdInEveryRun() {
        Path file = Path.of(SecretsForTests.signingKey(secrets));

        assertThat(SigningKey.read(file).getKeyID())
                .isEqualTo(SigningKey.read(file).getKeyID());
        assertThat(SigningKey.read(file).toPublicJWK().isPrivate()).isFalse();
    }

    @Test
    void everyDemoPersonHasAnIdOfTheirOwn() {
        assertThat(DemoSignIns.all()).extracting(Map.Entry::getKey).hasSize(17).doesNotHaveDuplicates();
    }

    private HttpResponse<String> renew(String refreshToken) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "grant_type=refresh_token&client_id=web-client&refresh_token=" + refreshToken))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String personId(String username) {
        return demo.person(username).orElseThrow().personId();
    }

    private static DemoPeople demo;

    @org.springframework.beans.factory.annotation.Autowired
    void people(DemoPeople people) {
        demo = people;
    }
}
