package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.http.testing.TestTokens;

/** One's own contact details over HTTP. */
class RecipientsIT extends Scene {

    private static final String ME = "/notification/v1/recipients/me";

    @Autowired
    private MongoDatabase database;

    @Test
    void whoeverSignsInCanBeToldThings() {
        Person anna = Person.inhabitant();

        Api.Answer registered = api.put(ME, anna.bearer(), null, "Accept-Language", "en-GB,en;q=0.8");

        assertThat(registered.status()).isEqualTo(200);
        assertThat(registered.body().get("recipientId").asString()).isEqualTo(anna.id());
        Api.Answer own = api.get(ME, anna.bearer());
        assertThat(own.body().get("email").asString()).isEqualTo(anna.address());
        assertThat(own.body().get("language").asString()).isEqualTo("en");
        assertThat(own.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void registeringAgainChangesNothing() {
        Person anna = Person.inhabitant();
        api.put(ME, anna.bearer(), "{\"language\":\"sv\"}");
        Document stored = stored(anna);

        api.put(ME, anna.bearer(), "{\"language\":\"sv\"}");

        assertThat(stored(anna)).isEqualTo(stored);
        assertThat(api.get(ME, anna.bearer(), "If-None-Match", "\"1\"").status())
                .isEqualTo(304);
    }

    @Test
    void aChosenLanguageOutlivesTheBrowsers() {
        Person anna = Person.inhabitant();
        api.put(ME, anna.bearer(), "{\"language\":\"en\"}", "Accept-Language", "sv");
        api.put(ME, anna.bearer(), null, "Accept-Language", "sv");

        assertThat(api.get(ME, anna.bearer()).body().get("language").asString()).isEqualTo("en");
    }

    @Test
    void aLanguageThatNobodyNamedStaysUnknown() {
        Person anna = Person.inhabitant();
        api.put(ME, anna.bearer(), "{}");

        assertThat(api.get(ME, anna.bearer()).body().has("language")).isFalse();
    }

    @Test
    void aNewAddressReplacesTheOld() {
        Person anna = register(Person.inhabitant());
        String moved = TestTokens.bearerWithEmail(anna.id(), "new-" + anna.address(), anna.assignments());

        api.put(ME, moved, null);

        assertThat(api.get(ME, moved).body().get("email").asString()).isEqualTo("new-" + anna.address());
        assertThat(api.get(ME, moved).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void aPersonMaySignInForTheFirstTimeOnManyDevicesAtOnce() throws Exception {
        Person anna = Person.inhabitant();
        List<Future<Api.Answer>> answers;
        try (ExecutorService devices = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = devices.invokeAll(Collections.nCopies(16, () -> api.put(ME, anna.bearer(), null)));
        }

        for (Future<Api.Answer> answer : answers) {
            assertThat(answer.get().status()).isEqualTo(200);
        }
        assertThat(api.get(ME, anna.bearer()).body().get("email").asString()).isEqualTo(anna.address());
    }

    @Test
    void theStoreHoldsNoReadableAddress() {
        Person anna = register(Person.inhabitant());

        Document stored = stored(anna);

        assertThat(stored.get("email")).isInstanceOf(Binary.class);
        assertThat(new String(
                        stored.get("email", Binary.class).getData(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("example.se");
        assertThat(stored.toJson()).doesNotContain(anna.address());
    }

    @Test
    void anUnverifiedAddressIsRefusedInTheReadersLanguage() {
        Person anna = Person.inhabitant();

        Api.Answer swedish = api.put(ME, anna.bearerWithoutVerifiedEmail(), null);
        Api.Answer english = api.put(ME, anna.bearerWithoutVerifiedEmail(), null, "Accept-Language", "en");

        assertProblem(swedish, 422, "email-not-verified", "E-postadressen är inte verifierad");
        assertProblem(english, 422, "email-not-verified", "The e-mail address is not verified");
        assertThat(stored(anna)).isNull();
    }

    @Test
    void anAddressThatNoMailCanBeSentToIsRefused() {
        Person anna = Person.inhabitant();
        String bearer = TestTokens.bearerWithEmail(anna.id(), "\"anna b\"@example.se", anna.assignments());

        assertProblem(
                api.put(ME, bearer, null), 422, "email-not-usable", "Det går inte att skicka till e-postadressen");
        assertThat(stored(anna)).isNull();
    }

    @Test
    void aLanguageWeDoNotHaveIsPointedOut() {
        Person anna = Person.inhabitant();

        Api.Answer swedish = api.put(ME, anna.bearer(), "{\"language\":\"fi\"}");
        Api.Answer wrongType = api.put(ME, anna.bearer(), "{\"language\":{}}", "Accept-Language", "en");

        assertThat(swedish.status()).isEqualTo(422);
        assertThat(swedish.body().at("/errors/0/pointer").asString()).isEqualTo("/language");
        assertThat(swedish.body().at("/errors/0/message").asString()).isEqualTo("Ange sv eller en.");
        assertThat(wrongType.status()).isEqualTo(422);
        assertThat(wrongType.body().at("/errors/0/pointer").asString()).isEqualTo("/language");
        assertThat(stored(anna)).isNull();
    }

    @Test
    void malformedJsonIsRefusedAndChangesNothing() {
        Person anna = Person.inhabitant();

        Api.Answer answer = api.put(ME, anna.bearer(), "{\"language\":");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("type").asString()).endsWith("/problems/malformed-json");
        assertThat(stored(anna)).isNull();
    }

    @Test
    void nobodyReadsContactDetailsWithoutSigningIn() {
        Person anna = register(Person.inhabitant());

        assertThat(api.get(ME, null).status()).isEqualTo(401);
        assertThat(api.put(ME, null, null).status()).isEqualTo(401);
        assertThat(api.get(ME, TestTokens.forged(anna.id())).status()).isEqualTo(401);
        assertThat(api.get(ME, TestTokens.expired(anna.id())).status()).isEqualTo(401);
    }

    @Test
    void whoeverHasNotRegisteredHasNothingToRead() {
        assertProblem(api.get(ME, Person.inhabitant().bearer()), 404, "unknown-resource", "Finns inte");
    }

    private static void assertProblem(Api.Answer answer, int status, String slug, String title) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().get("type").asString()).endsWith("/problems/" + slug);
        assertThat(answer.body().get("title").asString()).isEqualTo(title);
        assertThat(answer.body().get("detail").asString()).isNotBlank();
    }

    private Document stored(Person person) {
        return database.getCollection("recipients")
                .find(new Document("_id", person.id()))
                .first();
    }
}
