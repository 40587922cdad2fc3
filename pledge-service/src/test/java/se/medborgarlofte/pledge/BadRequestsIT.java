package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;
import se.medborgarlofte.pledge.Api.Answer;

/** Bad requests are answered with what to mend, in both languages, and change nothing. */
class BadRequestsIT extends PledgeServiceIT {

    private Town town;

    @BeforeEach
    void aTown() {
        town = Town.fresh();
    }

    @Test
    void malformedJsonIsPointedOutInBothLanguages() {
        Answer swedish = api().post(town.analyst(), Api.PICTURES, "{\"municipalityCode\": ");
        Answer english = api().post(town.analyst(), Api.PICTURES, "{\"municipalityCode\": ", "Accept-Language", "en");

        assertThat(swedish.status()).isEqualTo(400);
        assertThat(swedish.problem()).isEqualTo("malformed-json");
        assertThat(swedish.header("Content-Type")).startsWith("application/problem+json");
        assertThat(swedish.text("/title")).isEqualTo("Begäran är inte giltig JSON");
        assertThat(english.text("/title")).isNotBlank().isNotEqualTo(swedish.text("/title"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {}                                                                                  | /municipalityCode
                    {"municipalityCode": "Lund", "periodFrom": "2026-01-01", "periodTo": "2026-12-31"}  | /municipalityCode
                    {"municipalityCode": "1230", "periodFrom": "i fjol", "periodTo": "2026-12-31"}      | /periodFrom
                    {"municipalityCode": "1230", "periodFrom": 2026, "periodTo": "2026-12-31"}          | /periodFrom
                    {"municipalityCode": "1230", "periodFrom": "2026-01-01"}                            | /periodTo
                    {"municipalityCode": "1230", "periodFrom": "2026-12-31", "periodTo": "2026-01-01"}  | /periodTo
                    """)
    void aPictureIsOpenedOnlyWithACodeAndAPeriod(String body, String pointer) {
        Answer refused = api().post(town.analyst(), Api.PICTURES, body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.errors()).anyMatch(error -> error.startsWith(pointer + " "));
    }

    @Test
    void everyMissingOrWrongFieldOfAPledgeIsNamedAtOnce() {
        Answer refused =
                api().post(town.coordinator(), Api.PLEDGES, """
                        {"pictureId": "%s",
                         "content": {"title": {"sv": " "}, "activities": [{"party": "POLICE"}], "indicators": []}}""".formatted(UUID.randomUUID()), "Accept-Language", "en");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .contains(
                        "/content/problemCategory not-null",
                        "/content/title/sv not-blank",
                        "/content/title/en not-blank",
                        "/content/text not-null",
                        "/content/cause not-blank",
                        "/content/activities/0/function not-blank",
                        "/content/activities/0/from not-null",
                        "/content/indicators not-empty",
                        "/content/validUntil not-null");
    }

    @Test
    void wrongTypesAreNamedByTheirPlace() {
        String body = Bodies.draft(UUID.randomUUID().toString(), "Titel")
                .replace("\"baseline\": 42", "\"baseline\": \"många\"");

        Answer refused = api().post(town.coordinator(), Api.PLEDGES, body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("/content/indicators/0/baseline expected-number");
    }

    @Test
    void anActivityThatEndsBeforeItBeginsIsNamedByItsPlace() {
        String body = Bodies.draft(UUID.randomUUID().toString(), "Titel").replace("2027-11-30", "2020-01-01");

        assertThat(api().post(town.coordinator(), Api.PLEDGES, body).errors())
                .containsExactly("/content/activities/0/to ends-before-it-begins");
    }

    @Test
    void anUnknownCategoryIsAnsweredWithTheKnownOnes() {
        String body = Bodies.draft(UUID.randomUUID().toString(), "Titel").replace("RESIDENTIAL_BURGLARY", "NOISE");

        Answer refused = api().post(town.coordinator(), Api.PLEDGES, body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("/content/problemCategory expected-one-of");
        assertThat(refused.text("/errors/0/message")).contains("RESIDENTIAL_BURGLARY", "LIGHTING");
    }

    @Test
    void anUnknownPictureIsAMistakeInTheBody() {
        Answer refused = api().post(
                        town.coordinator(),
                        Api.PLEDGES,
                        Bodies.draft(UUID.randomUUID().toString(), "Titel"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("/pictureId unknown-picture");
    }

    @ParameterizedTest
    @CsvSource({
        "/pledge/v1/situation-pictures/no-such-id",
        "/pledge/v1/situation-pictures/no-such-id/problems",
        "/pledge/v1/pledges/no-such-id",
        "/pledge/v1/public-pledges/no-such-id",
        "/pledge/v1/no-such-thing"
    })
    void whatDoesNotExistIsNotFound(String path) {
        Answer swedish = api().get(town.analyst(), path);
        Answer english = api().get(town.analyst(), path, "Accept-Language", "en");

        assertThat(swedish.status()).as(swedish.body()).isEqualTo(404);
        assertThat(swedish.problem()).isEqualTo("unknown-resource");
        assertThat(swedish.text("/title")).isEqualTo("Finns inte");
        assertThat(english.text("/title")).isNotEqualTo("Finns inte");
    }

    @Test
    void aChangeSaysWhichVersionItWasMadeOn() {
        String path = Api.PICTURES + "/" + openPicture(town);
        String first = api().get(town.analyst(), path).etag();
        assertThat(api().put(town.analyst(), path, Bodies.PARTS, "If-Match", first)
                        .status())
                .isEqualTo(200);
        Answer now = api().get(town.analyst(), path);

        Answer stale = api().put(town.analyst(), path, Bodies.PARTS.replace("Norr", "Söder"), "If-Match", first);
        Answer missing = api().put(town.analyst(), path, Bodies.PARTS.replace("Norr", "Söder"));
        Answer malformed = api().put(town.analyst(), path, Bodies.PARTS, "If-Match", "seven");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(missing.status()).isEqualTo(428);
        assertThat(missing.problem()).isEqualTo("precondition-required");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(api().get(town.analyst(), path).body()).isEqualTo(now.body());
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        Answer first = api().post(town.analyst(), Api.PICTURES, Bodies.picture(town.code()), "Idempotency-Key", key);
        Answer again = api().post(town.analyst(), Api.PICTURES, Bodies.picture(town.code()), "Idempotency-Key", key);
        Answer other = api().post(
                        town.analyst(),
                        Api.PICTURES,
                        Bodies.picture(town.code(), "2020-01-01", "2020-12-31"),
                        "Idempotency-Key",
                        key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).endsWith(Api.PICTURES + "/" + first.text("/id"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(api().get(town.analyst(), Api.PICTURES + "?municipalityCode=" + town.code())
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void somebodyWithoutTheRoleIsRefusedAndNothingChanges() {
        String pledge = draftPledge(town, approvedPicture(town));
        String before = pledge(town, pledge).body();
        String hash = pledge(town, pledge).text("/contentHash");

        assertThat(agree(town.coordinator(), pledge, "POLICE", hash).status()).isEqualTo(403);
        assertThat(agree(town.officer(), pledge, "MUNICIPALITY", hash).status()).isEqualTo(403);
        assertThat(sign(town.officer(), pledge, "POLICE").status()).isEqualTo(403);
        assertThat(agree(Town.fresh().officer(), pledge, "POLICE", hash).status())
                .isEqualTo(403);
        assertThat(api().get(town.citizen(), Api.PLEDGES + "/" + pledge).problem())
                .isEqualTo("access-denied");
        assertThat(api().post(town.citizen(), Api.PICTURES, Bodies.picture(town.code()))
                        .status())
                .isEqualTo(403);
        assertThat(pledge(town, pledge).body()).isEqualTo(before);
    }

    @Test
    void nobodySignedInAndBadTokensAreTurnedAway() {
        Assignment analyst = Assignment.of(Role.ANALYST, town.code(), town.code());
        String list = Api.PICTURES + "?municipalityCode=" + town.code();

        assertThat(api().getAnonymously(list).problem()).isEqualTo("not-signed-in");
        assertThat(api().getAnonymously(list, "Authorization", TestTokens.forged("someone", analyst))
                        .status())
                .isEqualTo(401);
        assertThat(api().getAnonymously(list, "Authorization", TestTokens.expired("someone", analyst))
                        .status())
                .isEqualTo(401);
        assertThat(api().getAnonymously(list, "Authorization", TestTokens.bearer("someone"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aBodyTooLargeOrTooDeepIsRefused() {
        String large = Bodies.PARTS.replace("Norr", "N".repeat(300_000));
        String deep = "[".repeat(100) + "]".repeat(100);

        assertThat(api().post(town.analyst(), Api.PICTURES, large).status()).isEqualTo(413);
        assertThat(api().post(town.analyst(), Api.PICTURES, deep).status()).isEqualTo(400);
    }

    @Test
    void queriesAreChecked() {
        assertThat(api().get(town.analyst(), Api.PICTURES).errors()).containsExactly("?municipalityCode not-null");
        assertThat(api().get(town.analyst(), Api.PICTURES + "?municipalityCode=Lund")
                        .errors())
                .containsExactly("?municipalityCode municipality-code");
        assertThat(api().get(town.analyst(), Api.FIGURES + "?municipalityCode=1230&month=2026-13")
                        .errors())
                .containsExactly("?month month");
        assertThat(api().getAnonymously(Api.PUBLIC_PLEDGES + "?municipalityCode=" + town.code() + "&limit=1000")
                        .status())
                .isEqualTo(422);
        assertThat(api().send(api().request(Api.PUBLIC_PLEDGES + "?municipalityCode=1230")
                                .header("Authorization", town.analyst().bearer())
                                .POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(405);
    }
}
