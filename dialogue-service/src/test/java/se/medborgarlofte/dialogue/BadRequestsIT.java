package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.http.testing.TestTokens;

@DisplayName("A request with a mistake changes nothing, and the answer says what to mend")
class BadRequestsIT extends DialogueIT {

    private static final String CONCERNS = "/dialogue/v1/concerns";

    private final Person anna = Person.inhabitantOf("1230");

    @AfterEach
    void nothingWasStored() {
        assertThat(api().get(anna, CONCERNS + "?mine=true").field("/total")).isEqualTo("0");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "malformed JSON       | {\"municipalityCode\": \"1230\",                       | 400 | malformed-json  |                   |",
                "no JSON at all       | hej                                                    | 400 | malformed-json  |                   |",
                "a list               | []                                                     | 422 | invalid-request |                   | expected-object",
                "a number for a text  | {\"municipalityCode\": 1230}                           | 422 | invalid-request | /municipalityCode | expected-text",
                "an unknown category  | {\"municipalityCode\": \"1230\", \"category\": \"X\"}  | 422 | invalid-request | /category         | expected-one-of",
                "an object for a text | {\"text\": {\"sv\": \"hej\"}}                          | 422 | invalid-request | /text             | expected-text",
            })
    @DisplayName("in what was sent")
    void mistakesInTheBody(String mistake, String body, int status, String problem, String pointer, String code) {
        Answer swedish = api().post(anna, CONCERNS, body);
        Answer english = api().post(anna, CONCERNS, body, "Accept-Language", "en");

        assertThat(swedish.status()).as(swedish.text()).isEqualTo(status);
        assertThat(swedish.header("Content-Type")).startsWith("application/problem+json");
        assertThat(swedish.problem()).isEqualTo(problem);
        assertThat(swedish.field("/instance")).isEqualTo(CONCERNS);
        if (code != null) {
            assertThat(swedish.field("/errors/0/pointer")).isEqualTo(pointer == null ? "" : pointer);
            assertThat(swedish.field("/errors/0/code")).isEqualTo(code);
            assertThat(english.field("/errors/0/message")).isNotEqualTo(swedish.field("/errors/0/message"));
        }
        assertThat(english.field("/title")).isNotEqualTo(swedish.field("/title"));
        assertThat(english.field("/detail")).isNotEqualTo(swedish.field("/detail"));
    }

    @Test
    @DisplayName("every missing or wrong field is marked at once")
    void everyFieldMarked() {
        Answer answer = api().post(anna, CONCERNS, "{\"municipalityCode\": \"12\", \"districtCode\": \"Storgatan 1\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/pointer").asString() + " "
                                + error.at("/code").asString()))
                .containsExactlyInAnyOrder(
                        "/municipalityCode municipality-code",
                        "/category not-null",
                        "/districtCode district-code",
                        "/text not-blank");
        assertThat(answer.text()).contains("Ange kommunkoden med fyra siffror");
    }

    @Test
    @DisplayName("a district of another municipality is refused")
    void districtElsewhere() {
        Answer answer = api().post(anna, CONCERNS, """
                        {"municipalityCode": "1230", "category": "THEFT", "districtCode": "1281R001", "text": "Hej"}
                        """);

        assertThat(answer.field("/errors/0/code")).isEqualTo("district-elsewhere");
    }

    @Test
    @DisplayName("a body that is too large or nested too deeply is refused")
    void oversizeAndDeep() {
        String large = Bodies.concern("1230", "THEFT", "x".repeat(600_000));
        String deep = "{\"text\": " + "[".repeat(200) + "]".repeat(200) + "}";
        String longText = Bodies.concern("1230", "THEFT", "x".repeat(2_001));

        assertThat(api().post(anna, CONCERNS, large).status()).isEqualTo(413);
        assertThat(api().post(anna, CONCERNS, deep).status()).isIn(400, 422);
        assertThat(api().post(anna, CONCERNS, longText).field("/errors/0/code")).isEqualTo("size");
    }

    @Test
    @DisplayName("an id that nobody has, or that is none, is answered 404")
    void unknownId() {
        Answer unknown = api().get(anna, CONCERNS + "/" + UUID.randomUUID());
        Answer none = api().get(anna, CONCERNS + "/burglary");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("unknown-resource");
        assertThat(none.status()).isEqualTo(404);
        assertThat(api().get(anna, "/dialogue/v1/visits/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(api().get(anna, "/dialogue/v1/meeting-notes/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a change must name the version it was made from")
    void ifMatch() {
        Person david = Person.officerIn("1230");
        String visit = api().requestVisit(
                        Person.contactPersonIn("1230"),
                        Bodies.visit("1230", now().plusSeconds(86_400), now().plusSeconds(90_000)));
        String confirmations = "/dialogue/v1/visits/" + visit + "/confirmations";
        String body = Bodies.confirmation("POLICE", david.id());

        assertThat(api().post(david, confirmations, body).problem()).isEqualTo("precondition-required");
        assertThat(api().post(david, confirmations, body, "If-Match", "seven").status())
                .isEqualTo(400);
        assertThat(api().post(david, confirmations, body, "If-Match", "\"7\"").problem())
                .isEqualTo("stale-version");
        assertThat(api().post(
                                david,
                                "/dialogue/v1/visits/" + UUID.randomUUID() + "/confirmations",
                                body,
                                "If-Match",
                                "\"1\"")
                        .status())
                .isEqualTo(404);
        assertThat(api().get(david, "/dialogue/v1/visits/" + visit).field("/state"))
                .isEqualTo("REQUESTED");
    }

    @Test
    @DisplayName("whoever is not signed in, or with a forged or expired token, is asked to sign in")
    void notSignedIn() {
        String body = Bodies.concern("1230", "THEFT", "Cyklar försvinner");
        var anonymous = api().request(CONCERNS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));

        Stream.of(
                        api().send(anonymous),
                        api().post(TestTokens.forged(anna.id(), anna.assignments()), CONCERNS, body),
                        api().post(TestTokens.expired(anna.id(), anna.assignments()), CONCERNS, body),
                        api().post("Bearer nonsense", CONCERNS, body))
                .forEach(answer -> {
                    assertThat(answer.status()).as(answer.text()).isEqualTo(401);
                    assertThat(answer.problem()).isEqualTo("not-signed-in");
                    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
                });
    }

    @Test
    @DisplayName("a role elsewhere, or another role, gives no right")
    void wrongRole() {
        String body = Bodies.concern("1230", "THEFT", "Cyklar försvinner");

        assertThat(api().post(Person.inhabitantOf("1281"), CONCERNS, body).problem())
                .isEqualTo("access-denied");
        assertThat(api().post(Person.analystOf("1230"), CONCERNS, body).status())
                .isEqualTo(403);
        assertThat(api().get(anna, "/dialogue/v1/visits?municipalityCode=1230").status())
                .isEqualTo(403);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', ?municipalityCode, municipality-or-mine",
        "?municipalityCode=12, ?municipalityCode, municipality-code",
        "?mine=true&limit=101, ?limit, out-of-range",
        "?mine=true&page=0, ?page, out-of-range",
        "?mine=true&category=NOISE, ?category, invalid-value",
        "?mine=true&state=GONE, ?state, invalid-value"
    })
    @DisplayName("in how a list is asked for")
    void mistakesInTheQuery(String query, String pointer, String code) {
        Answer answer = api().get(anna, CONCERNS + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.field("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.field("/errors/0/code")).isEqualTo(code);
    }
}
