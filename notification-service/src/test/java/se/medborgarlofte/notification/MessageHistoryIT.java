package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Role;

/** What was sent and what became of it, for the recipient and for those who check that people are told. */
class MessageHistoryIT extends Scene {

    private static final String MINE = "/notification/v1/messages?mine=true";

    @Test
    void onesOwnHistoryIsInPlainLanguage() {
        Person owner = register(Person.inhabitant());
        String matchId = tellOfMatch(owner);

        Api.Answer swedish = api.get(MINE, owner.bearer());
        Api.Answer english = api.get(MINE, owner.bearer(), "Accept-Language", "en");

        assertThat(swedish.body().at("/items/0/title").asString()).isEqualTo("Polisen kan ha hittat något som är ditt");
        assertThat(swedish.body().at("/items/0/status/text").asString())
                .isEqualTo("Meddelandet har lämnats till din e-postleverantör.");
        assertThat(english.body().at("/items/0/status/advice").asString())
                .isEqualTo("If you cannot find it, look in your spam folder.");
        assertThat(swedish.body().at("/items/0/cause/subject").asString()).isEqualTo(matchId);
    }

    @Test
    void nobodySeesAnothersMessages() {
        Person owner = register(Person.inhabitant());
        tellOfMatch(owner);
        Person other = Person.inhabitant();

        assertThat(api.get(MINE, other.bearer()).body().get("total").asInt()).isZero();
        assertThat(api.get("/notification/v1/messages/" + onlyMessageOf(owner), other.bearer())
                        .status())
                .isEqualTo(403);
        assertThat(api.get(MINE, null).status()).isEqualTo(401);
    }

    @Test
    void anAuditorSeesWhoWasToldAboutAMatchButNoAddress() {
        Person owner = register(Person.inhabitant());
        String matchId = tellOfMatch(owner);
        String about = "/notification/v1/messages?causeSubject=" + matchId;

        Api.Answer answer = api.get(about, Person.with(Role.AUDITOR).bearer());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("total").asInt()).isEqualTo(1);
        assertThat(answer.body().at("/items/0/recipientId").asString()).isEqualTo(owner.id());
        assertThat(answer.raw().body()).doesNotContain("@");
        assertThat(api.get(about, Person.with(Role.INVESTIGATOR).bearer()).status())
                .isEqualTo(403);
        assertThat(api.get(about, owner.bearer()).status()).isEqualTo(403);
    }

    @Test
    void oneMessageIsReadWithItsVersion() {
        Person owner = register(Person.inhabitant());
        tellOfMatch(owner);
        String path = "/notification/v1/messages/" + onlyMessageOf(owner);

        Api.Answer answer = api.get(path, owner.bearer());

        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(answer.body().at("/status/code").asString()).isEqualTo("HANDED_OVER");
        assertThat(api.get(path, owner.bearer(), "If-None-Match", "\"2\"").status())
                .isEqualTo(304);
        assertThat(api.get(path, Person.with(Role.ADMIN).bearer()).status()).isEqualTo(200);
    }

    @Test
    void aListIsReadPageByPageNewestFirst() {
        Person owner = register(Person.inhabitant());
        IntStream.range(0, 5).forEach(_ -> {
            String matchId = Ids.uuidV7();
            probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        });
        soon().until(() -> api.get(MINE, owner.bearer()).body().get("total").asInt() == 5);

        Api.Answer first = api.get(MINE + "&limit=2", owner.bearer());
        Api.Answer last = api.get(MINE + "&limit=2&page=3", owner.bearer());

        assertThat(first.body().get("items")).hasSize(2);
        assertThat(first.body().at("/links/next").asString()).contains("mine=true", "page=2", "limit=2");
        assertThat(first.body().at("/items/0/queuedAt").asString())
                .isGreaterThanOrEqualTo(first.body().at("/items/1/queuedAt").asString());
        assertThat(last.body().get("items")).hasSize(1);
        assertThat(last.body().get("links").has("next")).isFalse();
    }

    @Test
    void aRequestThatSaysNeitherWhoseNorAboutWhatIsRefused() {
        Person admin = Person.with(Role.ADMIN);

        Api.Answer neither = api.get("/notification/v1/messages", admin.bearer());
        Api.Answer both = api.get(MINE + "&causeSubject=x", admin.bearer(), "Accept-Language", "en");

        assertThat(neither.status()).isEqualTo(422);
        assertThat(neither.body().at("/errors/0/message").asString())
                .isEqualTo("Ange antingen mine=true eller causeSubject, inte båda.");
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.body().at("/errors/0/message").asString())
                .isEqualTo("Give either mine=true or causeSubject, not both.");
    }

    @Test
    void anUnknownMessageIsNotFound() {
        Person anna = Person.inhabitant();

        assertThat(api.get("/notification/v1/messages/" + Ids.uuidV7(), anna.bearer())
                        .status())
                .isEqualTo(404);
        assertThat(api.get(MINE + "&limit=1000", anna.bearer()).status()).isEqualTo(422);
    }

    private String tellOfMatch(Person owner) {
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        soon().until(() -> api.get(MINE, owner.bearer())
                .body()
                .at("/items/0/status/code")
                .asString("")
                .equals("HANDED_OVER"));
        return matchId;
    }

    private String onlyMessageOf(Person owner) {
        return api.get(MINE, owner.bearer()).body().at("/items/0/id").asString();
    }
}
