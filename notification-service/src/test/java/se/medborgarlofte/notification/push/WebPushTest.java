package se.medborgarlofte.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medborgarlofte.notification.push.PushServices.decode;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.notification.application.PushRoute.Answer;
import se.medborgarlofte.notification.domain.PushDevice;
import se.medborgarlofte.notification.domain.PushKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a push service does, we know what to do. */
class WebPushTest {

    private final PushServices services = new PushServices();
    private final Browser browser = new Browser();
    private final WebPush push = new WebPush(settings(services.origin()), Clock.systemUTC());

    @AfterEach
    void close() {
        push.close();
        services.close();
    }

    @Test
    void aMessageArrivesSealedUrgentAndSigned() throws GeneralSecurityException {
        assertThat(send("anna", "m1")).isEqualTo(new Answer.Accepted());

        PushServices.Pushed pushed = services.to("anna").getFirst();
        assertThat(browser.open(pushed.body())).isEqualTo("hello");
        assertThat(pushed.headers())
                .containsEntry("ttl", "60")
                .containsEntry("urgency", "high")
                .containsEntry("content-encoding", "aes128gcm");
        assertThat(pushed.headers().get("topic")).matches("[A-Za-z0-9_-]{32}");
        assertThat(claims(pushed.headers().get("authorization")).get("aud").asString())
                .isEqualTo(services.origin());
    }

    @Test
    void theSameMessageAgainReplacesItself() {
        send("anna", "m1");
        send("anna", "m1");
        send("anna", "m2");

        List<String> topics = services.to("anna").stream()
                .map(pushed -> pushed.headers().get("topic"))
                .toList();
        assertThat(topics.get(1)).isEqualTo(topics.get(0));
        assertThat(topics.get(2)).isNotEqualTo(topics.get(0));
    }

    @Test
    void aBrowserThatIsGoneIsNoFaultOfItsPushService() {
        services.mood("anna", PushServices.Mood.GONE);
        for (int i = 0; i < 10; i++) {
            assertThat(send("anna", "m" + i)).isEqualTo(new Answer.Gone());
        }

        assertThat(send("bo", "m1")).isEqualTo(new Answer.Accepted());
    }

    @Test
    void aBusyPushServiceIsLeftAloneForAsLongAsItWishes() {
        services.mood("anna", PushServices.Mood.BUSY);

        assertThat(send("anna", "m1")).isEqualTo(new Answer.Failed("429", Duration.ofSeconds(3)));
    }

    @Test
    void aSilentPushServiceIsNotWaitedForLongerThanTheTimeLimit() {
        services.mood("anna", PushServices.Mood.SILENT);
        long begun = System.nanoTime();

        assertThat(send("anna", "m1")).isInstanceOf(Answer.Failed.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aPushServiceThatIsDownOrWrongIsSoonNotAskedAnyMore() {
        services.mood("anna", PushServices.Mood.DOWN);
        services.mood("bo", PushServices.Mood.WRONG);
        for (int i = 0; i < 5; i++) {
            assertThat(send(i % 2 == 0 ? "anna" : "bo", "m" + i)).isInstanceOf(Answer.Failed.class);
        }

        assertThat(services.calls("anna") + services.calls("bo")).isEqualTo(3);
        assertThat(services.to("anna")).isEmpty();
    }

    @Test
    void nobodyMakesUsCallAnAddressOfTheirChoice() {
        WebPush careful = new WebPush(settings("https://*.push.example"), Clock.systemUTC());

        assertThat(careful.accepts(URI.create("https://a.push.example/x"))).isTrue();
        assertThat(careful.accepts(URI.create("http://a.push.example/x"))).isFalse();
        assertThat(careful.accepts(URI.create("https://a.push.example:8443/x"))).isFalse();
        assertThat(careful.accepts(URI.create("https://push.example.evil/x"))).isFalse();
        assertThat(careful.accepts(URI.create("https://evilpush.example/x"))).isFalse();
        assertThat(careful.accepts(URI.create("https://me@a.push.example/x"))).isFalse();
        assertThat(careful.accepts(URI.create("https://127.0.0.1/x"))).isFalse();
        assertThat(careful.accepts(URI.create("mailto:a@push.example"))).isFalse();
        assertThat(careful.send(device("anna", browser.keys()), "m1", "hello", Duration.ofMinutes(1)))
                .isEqualTo(new Answer.Gone());
        assertThat(services.calls("anna")).isZero();
        careful.close();
    }

    @Test
    void aBrowserWhoseKeyIsNoneIsGone() {
        byte[] off = browser.keys().publicKey();
        off[64] ^= 1;
        PushDevice broken = device("anna", new PushKeys(off, browser.keys().secret()));

        assertThat(push.send(broken, "m1", "hello", Duration.ofMinutes(1))).isEqualTo(new Answer.Gone());
    }

    @Test
    void keysThatDoNotBelongTogetherStopTheStart() {
        PushSettings wrong = new PushSettings(
                new Browser().p256dh(),
                PushServices.PRIVATE_KEY,
                URI.create("mailto:a@example.se"),
                List.of(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                1,
                1);

        assertThatThrownBy(() -> new WebPush(wrong, Clock.systemUTC())).isInstanceOf(IllegalStateException.class);
    }

    /** The claims of a token whose signature holds. */
    private static JsonNode claims(String authorization) throws GeneralSecurityException {
        String[] parts = authorization.replace("vapid t=", "").split(", k=");
        assertThat(parts[1]).isEqualTo(PushServices.PUBLIC_KEY);
        String[] token = parts[0].split("\\.");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Curve.publicKey(decode(parts[1])));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(decode(token[2]))).isTrue();
        return JsonMapper.shared().readTree(decode(token[1]));
    }

    private Answer send(String name, String reference) {
        return push.send(device(name, browser.keys()), reference, "hello", Duration.ofMinutes(1));
    }

    private PushDevice device(String name, PushKeys keys) {
        return new PushDevice("d-" + name, "p", URI.create(services.endpoint(name)), keys, Instant.EPOCH);
    }

    private static PushSettings settings(String service) {
        return new PushSettings(
                PushServices.PUBLIC_KEY,
                PushServices.PRIVATE_KEY,
                URI.create("mailto:meddelanden@example.se"),
                List.of(service),
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                4,
                100);
    }
}
