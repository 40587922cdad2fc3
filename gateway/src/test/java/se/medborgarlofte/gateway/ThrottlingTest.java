package se.medborgarlofte.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.http.testing.TestTokens;

/** Whoever asks too much is told when to come back; others do not notice. */
@DirtiesContext
@TestPropertySource(properties = {"gateway.limits.caller-per-second=1", "gateway.limits.caller-burst=5"})
class ThrottlingTest extends GatewayTest {

    @Test
    void aCallerIsHeldToTheirLimit() {
        String anna = TestTokens.bearer("anna");
        List<Answer> answers = IntStream.range(0, 40)
                .mapToObj(_ -> get("/pledge/v1/pledges", "Authorization", anna))
                .toList();

        assertThat(answers.subList(0, 5)).allMatch(answer -> answer.status() == 200);
        Answer refused =
                answers.stream().filter(a -> a.status() != 200).findFirst().orElseThrow();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 2);
        long letThrough = answers.stream().filter(a -> a.status() == 200).count();
        assertThat(PLEDGE.seen()).as("the refused ones reach no service").hasSize((int) letThrough);
    }

    @Test
    void othersDoNotNotice() {
        String bertil = TestTokens.bearer("bertil");
        IntStream.range(0, 20).forEach(_ -> get("/pledge/v1/pledges", "Authorization", bertil));

        assertThat(get("/pledge/v1/pledges", "Authorization", TestTokens.bearer("oskar"))
                        .status())
                .isEqualTo(200);
        assertThat(get("/pledge/v1/pledges").status()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").status()).isEqualTo(200);
    }
}
