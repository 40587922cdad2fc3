package se.medborgarlofte.system.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import se.medborgarlofte.local.LocalPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A demo person with a token of the issuer, which is renewed long before it runs out. */
final class SignedIn {

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(30);

    private final LocalPlatform platform;
    private final Person person;
    private final JsonNode claims;
    private String token;
    private Instant since;

    SignedIn(LocalPlatform platform, Person person) {
        this.platform = platform;
        this.person = person;
        this.token = fetch(platform, person);
        this.since = Instant.now();
        this.claims = claims(token);
    }

    synchronized String token() {
        if (since.plus(RENEWED_AFTER).isBefore(Instant.now())) {
            token = fetch(platform, person);
            since = Instant.now();
        }
        return token;
    }

    String personId() {
        return claims.path("sub").asString();
    }

    String email() {
        return claims.path("email").asString();
    }

    String name() {
        return claims.path("name").asString();
    }

    private static String fetch(LocalPlatform platform, Person person) {
        try {
            return platform.tokenFor(person.username());
        } catch (IOException e) {
            throw new BrokenException(person.firstName() + " cannot sign in: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenException("Interrupted while " + person.firstName() + " signs in", e);
        }
    }

    private static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(new String(payload, StandardCharsets.UTF_8));
    }
}
