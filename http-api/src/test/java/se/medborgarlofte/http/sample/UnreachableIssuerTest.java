package se.medborgarlofte.http.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** When no token can be checked because the issuer's keys cannot be fetched, the client is told to come back. */
@Import(UnreachableIssuerTest.NoKeys.class)
@ExtendWith(OutputCaptureExtension.class)
class UnreachableIssuerTest extends SampleTest {

    @TestConfiguration
    static class NoKeys {
        @Bean
        @Primary
        JwtDecoder withoutKeys() {
            return token -> {
                throw new JwtException("the keys cannot be fetched");
            };
        }
    }

    @Test
    void aTokenThatCannotBeCheckedIsNobodysMistake(CapturedOutput output) {
        var answer = client().get(NOTES, "Authorization", anna());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json().path("type").asString()).endsWith("/problems/temporarily-unavailable");
        assertThat(answer.json().path("instance").asString()).isEqualTo(NOTES);
        assertThat(answer.body()).doesNotContain("keys");
        assertThat(output.getAll()).doesNotContain("the keys cannot be fetched");
    }

    @Test
    void whatNeedsNoSignInIsAnswered() {
        assertThat(client().get(NOTES).status()).isEqualTo(200);
    }
}
