package se.medborgarlofte.http.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import se.medborgarlofte.http.Assignment;

/**
 * Signed access tokens for tests. With this test-jar on the class path a service verifies against the test key by
 * itself; signature and expiry are checked as in production.
 */
public final class TestTokens {

    private static final KeyPair KEY = newKey();
    private static final Duration LIFE = Duration.ofMinutes(30);

    private TestTokens() {}

    /** The value of an {@code Authorization} header for somebody with these roles, {@code Bearer …}. */
    public static String bearer(String personId, Assignment... assignments) {
        return "Bearer " + token(personId, assignments);
    }

    /** As {@link #bearer}, with a verified e-mail address in the token. */
    public static String bearerWithEmail(String personId, String email, Assignment... assignments) {
        return "Bearer " + signed(KEY, personId, email, LIFE, assignments);
    }

    /** As {@link #bearerWithEmail}, for somebody who has signed in by electronic identification. */
    public static String bearerWithIdentityNumber(
            String personId, String email, String identityNumber, Assignment... assignments) {
        return "Bearer " + signed(KEY, personId, email, identityNumber, LIFE, assignments);
    }

    /** The token alone. */
    public static String token(String personId, Assignment... assignments) {
        return signed(KEY, personId, null, LIFE, assignments);
    }

    /** A header whose token somebody else has signed. */
    public static String forged(String personId, Assignment... assignments) {
        return "Bearer " + signed(Stranger.KEY, personId, null, LIFE, assignments);
    }

    /** A header whose token ran out an hour ago. */
    public static String expired(String personId, Assignment... assignments) {
        return "Bearer " + signed(KEY, personId, null, Duration.ofHours(-1), assignments);
    }

    /** Makes the application verify against the test key. */
    @AutoConfiguration(
            beforeName =
                    "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration")
    static class Verification {
        @Bean
        JwtDecoder testKeyDecoder() {
            return NimbusJwtDecoder.withPublicKey((RSAPublicKey) KEY.getPublic())
                    .build();
        }
    }

    /** Made when first needed: a key takes its time. */
    private static final class Stranger {
        private static final KeyPair KEY = newKey();
    }

    private static String signed(
            KeyPair key, String personId, @Nullable String email, Duration life, Assignment... assignments) {
        return signed(key, personId, email, null, life, assignments);
    }

    private static String signed(
            KeyPair key,
            String personId,
            @Nullable String email,
            @Nullable String identityNumber,
            Duration life,
            Assignment... assignments) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("http://localhost:8090")
                .subject(personId)
                .issueTime(Date.from(Instant.now().minus(Duration.ofHours(2))))
                .expirationTime(Date.from(Instant.now().plus(life)))
                .claim("email", email)
                .claim("email_verified", email != null)
                .claim("https://id.oidc.se/claim/personalIdentityNumber", identityNumber)
                .claim(
                        "assignments",
                        Arrays.stream(assignments).map(TestTokens::claim).toList())
                .build();
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(key.getPrivate()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, @Nullable Object> claim(Assignment assignment) {
        Map<String, @Nullable Object> claim = new LinkedHashMap<>();
        claim.put("role", assignment.role().name());
        claim.put("organisation", assignment.organisation());
        claim.put("areas", List.copyOf(assignment.areas()));
        claim.put("validFrom", assignment.validFrom().toString());
        claim.put(
                "validTo",
                assignment.validTo() == null ? null : assignment.validTo().toString());
        return claim;
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
