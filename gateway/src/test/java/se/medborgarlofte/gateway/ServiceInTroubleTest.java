package se.medborgarlofte.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A service that is down or slow is answered for, left alone for a while, and used again when it is well. */
@DirtiesContext
@TestPropertySource(properties = "gateway.calls.time-limit=2s")
class ServiceInTroubleTest extends GatewayTest {

    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void aServiceThatIsDownIsAnsweredForAndFoundAgain() {
        PLEDGE.stop();
        Answer down = get("/pledge/v1/pledges");
        PLEDGE.startAgain();

        assertUnavailable(down, "pledge");
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(get("/pledge/v1/pledges").status()).isEqualTo(200));
    }

    @Test
    void aSlowServiceIsNotWaitedFor() {
        PROPERTY.behave(_ -> {
            released.await();
            return StubService.Answer.json("{}");
        });
        long start = System.nanoTime();
        Answer slow = get("/property/v1/items");

        assertUnavailable(slow, "property");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void oneServiceInTroubleLeavesTheOthersAlone() {
        DIALOGUE.stop();
        assertThat(get("/dialogue/v1/concerns").status()).isEqualTo(503);
        assertThat(get("/notification/v1/messages").status()).isEqualTo(200);
        DIALOGUE.startAgain();
    }

    @Test
    void aServiceThatBreaksOffIsAnsweredFor() {
        NOTIFICATION.behave(_ -> {
            throw new IllegalStateException("planted");
        });

        assertUnavailable(post("/notification/v1/messages", "{}"), "notification");
        assertThat(NOTIFICATION.seen()).hasSize(1);
    }

    @Test
    void aServiceThatDiesInTheMiddleOfItsAnswerIsAnsweredFor() {
        NOTIFICATION.behave(_ -> StubService.Answer.cutShort("{\"id\":"));

        assertUnavailable(post("/notification/v1/messages", "{}"), "notification");
        assertThat(NOTIFICATION.seen()).hasSize(1);
    }

    private static void assertUnavailable(Answer answer, String service) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("temporarily-unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.json().path("detail").asString()).contains(service).contains("Retry-After");
    }
}
