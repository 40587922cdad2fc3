package se.medborgarlofte.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.http.testing.TestTokens;

/** A flood is held off before tokens are looked at, whoever it says it comes from. */
@DirtiesContext
@TestPropertySource(properties = {"gateway.limits.overall-per-second=1", "gateway.limits.overall-burst=4"})
class FloodTest extends GatewayTest {

    @Test
    void forgedTokensAreThrottledToo() {
        String forged = TestTokens.forged(ANNA);
        List<Integer> statuses = IntStream.range(0, 40)
                .mapToObj(
                        _ -> get("/pledge/v1/pledges", "Authorization", forged).status())
                .toList();

        assertThat(statuses).startsWith(401, 401, 401, 401).contains(429);
        assertThat(PLEDGE.seen()).isEmpty();
    }
}
