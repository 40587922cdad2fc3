package se.medborgarlofte.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.notification.TextMessages;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.PhoneNumber;

/** Whatever the providers do, a text is sent once or not yet. */
class FailoverRouteTest {

    private static final PhoneNumber PHONE = new PhoneNumber("+46701740605");

    private final TextMessages providers = new TextMessages();
    private FailoverRoute route;

    @BeforeEach
    void open() {
        route = route("key");
    }

    @AfterEach
    void close() {
        route.close();
        providers.close();
    }

    @Test
    void theFirstProviderIsAskedWhileItIsWell() {
        assertThat(send("m1")).isEqualTo(new HandOver.Accepted());
        assertThat(providers.calls()).containsExactly("first");
    }

    @Test
    void aProviderThatIsDownIsPassedOverAndSoonNotAskedAnyMore() {
        providers.mood("first", TextMessages.Mood.DOWN);
        for (int i = 0; i < 8; i++) {
            assertThat(send("m" + i)).isEqualTo(new HandOver.Accepted());
        }

        assertThat(providers.to(PHONE.value())).hasSize(8);
        assertThat(providers.calls().stream().filter("first"::equals)).hasSize(3);
    }

    @Test
    void whenAllAreBusyTheirWishIsKept() {
        providers.mood("first", TextMessages.Mood.DOWN);
        providers.mood("second", TextMessages.Mood.BUSY);

        assertThat(send("m1")).isEqualTo(new HandOver.Postponed(Duration.ofSeconds(1), "second: 429"));
        assertThat(providers.to(PHONE.value())).isEmpty();
    }

    @Test
    void aProviderThatMayHaveTakenItIsAskedAgainAndNoOtherIs() {
        providers.mood("first", TextMessages.Mood.WRONG);
        assertThat(send("m1")).isEqualTo(new HandOver.Postponed(Duration.ZERO, "first: garbage"));
        providers.mood("first", TextMessages.Mood.WELL);
        assertThat(send("m1")).isEqualTo(new HandOver.Accepted());

        assertThat(providers.calls()).containsExactly("first", "first");
        assertThat(providers.to(PHONE.value())).hasSize(1);
    }

    @Test
    void aSlowProviderIsNotWaitedForLongerThanTheTimeLimit() {
        providers.mood("first", TextMessages.Mood.SLOW);
        long begun = System.nanoTime();

        assertThat(send("m1")).isInstanceOf(HandOver.Postponed.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(3_900));
        assertThat(providers.calls()).containsExactly("first");
    }

    @Test
    void aNumberThatIsRefusedIsNotTriedElsewhere() {
        providers.mood("first", TextMessages.Mood.REFUSING);

        assertThat(send("m1")).isEqualTo(new HandOver.Refused(FailureReason.RECIPIENT_REFUSED));
        assertThat(providers.calls()).containsExactly("first");
    }

    @Test
    void aSandboxKeyNeverSends() {
        try (FailoverRoute sandbox = route("sandbox-1")) {
            assertThat(sandbox.send("m1", PHONE, "text")).isEqualTo(new HandOver.Accepted());
        }
        assertThat(providers.calls()).isEmpty();
    }

    private HandOver send(String reference) {
        return route.send(reference, PHONE, "text");
    }

    private FailoverRoute route(String key) {
        SmsSettings settings = new SmsSettings("Test", List.of(), Duration.ofSeconds(2), Duration.ofMinutes(1), 4, 100);
        return new FailoverRoute(List.of(provider(settings, "first", key), provider(settings, "second", key)));
    }

    private SmsProvider provider(SmsSettings settings, String name, String key) {
        URI url = URI.create(providers.url(name));
        return new SmsProvider(settings, new SmsSettings.Provider(name, url, key, TextMessages.RECEIPT_KEY));
    }
}
