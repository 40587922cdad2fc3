package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.MutableClock;
import se.medborgarlofte.notification.push.Browser;
import se.medborgarlofte.notification.push.PushServices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser is proven before it is used; what is urgent rings there first, without its content. */
class DeviceIT extends Scene {

    private static final String ME = "/notification/v1/recipients/me";
    private static final String FOUND = "Polisen kan ha hittat något som är ditt";

    private final Browser browser = new Browser();
    private final String name = "b" + Ids.uuidV7();

    @Autowired
    private MutableClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aBrowserIsUsedOnceItsCodeIsGivenBack() {
        Person anna = register(Person.inhabitant());
        assertThat(api.get(ME + "/push-key", anna.bearer())
                        .body()
                        .get("applicationServerKey")
                        .asString())
                .isEqualTo(PushServices.PUBLIC_KEY);
        String id = ask(anna, PUSH.endpoint(name)).body().get("deviceId").asString();
        assertThat(ask(anna, PUSH.endpoint(name)).status())
                .as("not twice at once")
                .isEqualTo(429);
        String code = code();

        assertThat(devices(anna)).isEmpty();
        assertThat(prove(anna, id, code.equals("000000") ? "000001" : "000000")).isEqualTo(422);
        Person eve = register(Person.inhabitant());
        assertThat(prove(eve, id, code)).as("another's browser").isEqualTo(422);
        assertThat(prove(anna, id, code)).isEqualTo(204);
        assertThat(devices(anna)).containsExactly(id);
        assertThat(api.delete(ME + "/devices/" + id, eve.bearer()).status()).isEqualTo(204);
        assertThat(devices(anna)).containsExactly(id);
        assertThat(api.delete(ME + "/devices/" + id, anna.bearer()).status()).isEqualTo(204);
        assertThat(devices(anna)).isEmpty();
    }

    @Test
    void noAddressElsewhereIsCalledAndNoKeyOfAnotherFormIsKept() {
        Person anna = register(Person.inhabitant());

        assertThat(ask(anna, "https://example.org/x").status()).isEqualTo(422);
        assertThat(ask(anna, "not an address").status()).isEqualTo(422);
        assertThat(api.post(ME + "/device-requests", anna.bearer(), body(PUSH.endpoint(name), "AAAA", "AAAA"))
                        .status())
                .isEqualTo(422);
        assertThat(ask(Person.inhabitant(), PUSH.endpoint(name)).status()).isEqualTo(422);
        assertThat(PUSH.calls(name)).isZero();
    }

    @Test
    void whatIsUrgentRingsInTheBrowserThenComesByMailWhenNobodyReadsIt() {
        Person owner = withBrowser();
        found(owner);
        soon().until(() -> PUSH.to(name).size() == 2);
        String text = browser.open(PUSH.to(name).getLast().body());
        assertThat(text).contains("Du har ett viktigt meddelande").doesNotContain("olisen");
        soon().until(() -> givesWay(owner));
        assertThat(subjects(owner)).isEmpty();

        clock.advance(Duration.ofMinutes(16));
        awaitMails(owner, FOUND);
        assertThat(PUSH.to(name)).hasSize(2);
        assertThat(statuses(owner)).containsExactly("HANDED_OVER", "HANDED_OVER");
    }

    @Test
    void whoeverReadsItInTheBrowserGetsNoMail() {
        Person owner = withBrowser();
        found(owner);
        soon().until(() -> givesWay(owner) && PUSH.to(name).size() == 2);
        api.put("/notification/v1/inbox/1/read", owner.bearer(), null);

        clock.advance(Duration.ofMinutes(16));

        soon().until(() -> statuses(owner).contains("SUPPRESSED"));
        assertThat(subjects(owner)).isEmpty();
    }

    @Test
    void aBrowserThatIsGoneIsForgottenAndTheMailGoesAtOnce() {
        Person owner = withBrowser();
        PUSH.mood(name, PushServices.Mood.GONE);
        found(owner);

        awaitMails(owner, FOUND);
        assertThat(devices(owner)).isEmpty();
        soon().until(() -> statuses(owner).contains("FAILED"));
    }

    @Test
    void whatComesToTheBrowserAfterItsPushServiceWasDownComesOnce() {
        Person owner = withBrowser();
        PUSH.mood(name, PushServices.Mood.BUSY);
        found(owner);
        soon().until(() -> PUSH.calls(name) >= 2 && givesWay(owner));
        clock.advance(Duration.ofHours(1));
        awaitMails(owner, FOUND);
        PUSH.mood(name, PushServices.Mood.WELL);

        soon().until(() -> PUSH.to(name).size() == 2);
        soon().until(() -> statuses(owner).equals(List.of("HANDED_OVER", "HANDED_OVER")));
    }

    private Person withBrowser() {
        Person person = register(Person.inhabitant());
        String id = ask(person, PUSH.endpoint(name)).body().get("deviceId").asString();
        assertThat(prove(person, id, code())).isEqualTo(204);
        return person;
    }

    private String code() {
        soon().until(() -> PUSH.to(name).size() == 1);
        JsonNode pushed = JsonMapper.shared()
                .readTree(browser.open(PUSH.to(name).getFirst().body()));
        assertThat(pushed.get("kind").asString()).isEqualTo("code");
        return pushed.get("code").asString();
    }

    private void found(Person owner) {
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
    }

    private Api.Answer ask(Person person, String endpoint) {
        return api.post(ME + "/device-requests", person.bearer(), body(endpoint, browser.p256dh(), browser.auth()));
    }

    private static String body(String endpoint, String p256dh, String auth) {
        return "{\"endpoint\":\"%s\",\"p256dh\":\"%s\",\"auth\":\"%s\"}".formatted(endpoint, p256dh, auth);
    }

    private int prove(Person person, String id, String code) {
        String body = "{\"deviceId\":\"%s\",\"code\":\"%s\"}".formatted(id, code);
        return api.post(ME + "/device-proofs", person.bearer(), body).status();
    }

    private List<String> devices(Person person) {
        return api.get(ME + "/devices", person.bearer())
                .body()
                .get("items")
                .valueStream()
                .map(device -> device.get("id").asString())
                .toList();
    }
}
