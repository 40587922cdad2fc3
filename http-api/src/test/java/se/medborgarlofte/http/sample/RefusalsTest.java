package se.medborgarlofte.http.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Bad input gets an answer that says what to mend, in Swedish and English, and changes nothing. */
@ExtendWith(OutputCaptureExtension.class)
class RefusalsTest extends SampleTest {

    @Test
    void malformedJsonIsAnsweredWithItsPlaceInSwedish() {
        var answer = post("{\"title\": ");

        assertProblem(answer, 400, "malformed-json");
        assertThat(answer.header("Content-Language")).isEqualTo("sv");
        assertThat(answer.json().path("title").asString()).isEqualTo("Begäran är inte giltig JSON");
        assertThat(answer.json().path("detail").asString()).contains("rad 1");
        assertThat(answer.json().path("instance").asString()).isEqualTo(NOTES);
    }

    @Test
    void englishIsSpokenToThoseWhoPreferIt() {
        var answer = client().post(NOTES, "{", "Authorization", anna(), "Accept-Language", "de, en-GB;q=0.9, sv;q=0.2");

        assertThat(answer.json().path("title").asString()).isEqualTo("The request is not valid JSON");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(answer.header("Vary")).contains("Accept-Language");
    }

    @Test
    void anEmptyBodyIsNamed() {
        var answer = post("");

        assertProblem(answer, 400, "malformed-json");
        assertThat(answer.json().path("detail").asString()).contains("saknar innehåll");
    }

    @ParameterizedTest(name = "{0} must be {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "/title; \"title\": 5; expected-text",
                "/copies; \"copies\": \"five\"; expected-integer",
                "/copies; \"copies\": \"5\"; expected-integer",
                "/copies; \"copies\": 1.5; expected-integer",
                "/category; \"category\": \"MUSIC\"; expected-one-of",
                "/category; \"category\": 0; expected-one-of",
                "/day; \"day\": \"30 november\"; expected-date",
                "/at; \"at\": \"2026-11-30\"; expected-time",
                "/at; \"at\": 1790000000; expected-time",
                "/tags; \"tags\": \"one\"; expected-list",
                "/tags/1; \"tags\": [\"one\", {}]; expected-text",
                "/place; \"place\": \"Ekgatan\"; expected-object",
                "/place/street; \"place\": {\"street\": true}; expected-text",
            })
    void aWrongTypeIsMarkedWithItsPointer(String pointer, String field, String code) {
        String name = field.substring(1, field.indexOf('"', 1));
        String body = note("Belysning").replaceAll("\"" + name + "\": (\"[^\"]*\"|[0-9]+)(, )?", "");
        var answer = post(body.replaceFirst("}$", (body.endsWith(", }") ? "" : ", ") + field + "}")
                .replace(", , ", ", "));

        assertProblem(answer, 422, "invalid-request");
        assertThat(error(answer, 0).path("pointer").asString()).isEqualTo(pointer);
        assertThat(error(answer, 0).path("code").asString()).isEqualTo(code);
        assertThat(error(answer, 0).path("message").asString()).startsWith("Ange");
    }

    @Test
    void theAllowedValuesOfAChoiceAreListed() {
        var answer = post(note("Belysning").replace("LIGHTING", "MUSIC"));

        assertThat(error(answer, 0).path("message").asString()).contains("LIGHTING, TRAFFIC");
    }

    @Test
    void everyMissingOrInvalidFieldIsMarkedAtOnce() {
        var answer = post("""
                {"title": " ", "municipalityCode": "12", "copies": 0, "tags": ["a", ""], "place": {}}""");

        assertProblem(answer, 422, "invalid-request");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("pointer").asString() + " "
                                + e.path("code").asString()))
                .containsExactlyInAnyOrder(
                        "/title not-blank",
                        "/municipalityCode municipality-code",
                        "/category not-null",
                        "/copies min",
                        "/tags/1 not-blank",
                        "/place/street not-blank");
        assertThat(answer.body()).contains("Ange kommunkoden med fyra siffror.", "Ange lägst 1.");
    }

    @Test
    void aMissingNumberIsMarked() {
        var answer = post("{\"title\": \"Belysning\", \"municipalityCode\": \"1230\", \"category\": \"LIGHTING\"}");

        assertProblem(answer, 422, "invalid-request");
        assertThat(error(answer, 0).path("pointer").asString()).isEqualTo("/copies");
    }

    @Test
    void unknownFieldsAreIgnored() {
        assertThat(post(note("Belysning").replace("{", "{\"colour\": \"red\", "))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aTooDeepBodyIsRefused() {
        String deep = "[".repeat(200) + "]".repeat(200);

        assertProblem(post(deep), 400, "body-too-deep");
        assertProblem(post("{\"title\": " + deep + "}"), 400, "body-too-deep");
        assertProblem(post(note("Belysning").replace("{", "{\"unread\": " + deep + ", ")), 400, "body-too-deep");
    }

    @Test
    void bracketsInATextAreNoDepth() {
        assertThat(post(note("[[[[[[[[[[ {{{{{{{{{{ \\\" [[[[[[[[[[")).status()).isEqualTo(201);
    }

    @Test
    void anAnnouncedOversizeBodyIsRefused() {
        assertProblem(post(note("x".repeat(300_000))), 413, "body-too-large");
    }

    @Test
    void anOversizeBodyOfUnknownLengthIsRefused() {
        byte[] body = note("x".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
        var answer = client().send(client().request(NOTES, "Authorization", anna(), "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertProblem(answer, 413, "body-too-large");
        assertThat(answer.json().path("detail").asString()).contains("256 KiB");
    }

    @Test
    void anUnknownAddressIsNamed() {
        assertProblem(client().get("/sample/v1/nothing", "Authorization", anna()), 404, "unknown-resource");
    }

    @Test
    void anUnknownOrImpossibleIdDoesNotExist() {
        assertProblem(client().get(NOTES + "/" + ANNA), 404, "unknown-resource");
        assertProblem(client().get(NOTES + "/not-a-uuid"), 404, "unknown-resource");
    }

    @Test
    void aWrongMethodIsAnsweredWithTheRightOnes() {
        var answer =
                client().send(client().request(NOTES, "Authorization", anna()).DELETE());

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void aWrongMediaTypeIsAnsweredWithTheRightOne() {
        var answer = client().send(client().request(NOTES, "Authorization", anna(), "Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("note")));

        assertProblem(answer, 415, "unsupported-media-type");
        assertThat(answer.json().path("detail").asString()).contains("application/json");
    }

    @Test
    void yamlIsNoWayRoundTheLimitsOfJson() {
        var answer = client().send(client().request(NOTES, "Authorization", anna(), "Content-Type", "application/yaml")
                .POST(HttpRequest.BodyPublishers.ofString("title: Belysning")));

        assertProblem(answer, 415, "unsupported-media-type");
        assertThat(answer.json().path("detail").asString()).doesNotContain("yaml");
    }

    @Test
    void anAddressThatTheServerCannotReadIsAProblemToo() {
        var answer = client().get(NOTES + "/%00", "Accept-Language", "en");

        assertProblem(answer, 400, "malformed-request");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void aFormatNobodyCanDeliverIsAProblemToo() {
        assertProblem(client().get(NOTES, "Accept", "image/png"), 406, "not-acceptable");
    }

    @Test
    void aParameterOfTheWrongTypeIsMarked() {
        var wrong = client().get(NOTES + "?wordCount=many");
        var tooLarge = client().get(NOTES + "?wordCount=10");

        assertProblem(wrong, 422, "invalid-request");
        assertThat(error(wrong, 0).path("pointer").asString()).isEqualTo("?wordCount");
        assertThat(error(tooLarge, 0).path("code").asString()).isEqualTo("max");
    }

    @Test
    void personalDataInATextIsMarkedAndSentTo11414() {
        var answer = post(note("Bilen ABC 123 igen"));

        assertProblem(answer, 422, "personal-data-in-text");
        assertThat(answer.json().path("detail").asString()).contains("114 14");
        assertThat(error(answer, 0).path("pointer").asString()).isEqualTo("/title");
        assertThat(error(answer, 0).path("from").asInt()).isEqualTo(6);
        assertThat(error(answer, 0).path("to").asInt()).isEqualTo(13);
    }

    @Test
    void aServicesOwnProblemSpeaksItsOwnTexts() {
        var answer = client().post(NOTES + "/refused", "", "Authorization", anna(), "Accept-Language", "en");

        assertProblem(answer, 409, "shelf-full");
        assertThat(answer.header("Retry-After")).isEqualTo("7");
        assertThat(answer.json().path("detail").asString()).contains("room for 3 notes");
    }

    @Test
    void aMistakeOfOursTellsNothingButItsErrorId(CapturedOutput output) {
        var answer = client().get(NOTES + "/broken");

        assertProblem(answer, 500, "unexpected");
        String errorId = answer.json().path("errorId").asString();
        assertThat(answer.body()).doesNotContain("121212", "IllegalState").contains(errorId);
        assertThat(output.getOut())
                .contains(errorId, "IllegalStateException", "NoteController")
                .doesNotContain("121212");
    }

    @ParameterizedTest(name = "the store says {0}: {1}")
    @CsvSource({
        "unknown, 404, unknown-resource", "stale, 412, stale-version", "contended, 409, conflict",
        "duplicate, 409, conflict", "reused, 422, idempotency-key-reused", "too-large, 413, body-too-large",
        "outbox-full, 503, temporarily-unavailable", "down, 503, temporarily-unavailable", "other, 500, unexpected"
    })
    void whatTheStoreRefusesIsAnsweredInItsOwnWay(String failure, int status, String slug) {
        var answer = client().get(NOTES + "/stored/" + failure, "Authorization", anna());

        assertProblem(answer, status, slug);
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(answer.header("Retry-After").isEmpty()).isEqualTo(status != 503);
    }

    @Test
    void aReasonThatComesWithAStatusIsTold() {
        var answer = client().post(NOTES + "/closed", "", "Authorization", anna(), "Accept-Language", "en");

        assertProblem(answer, 409, "conflict");
        assertThat(answer.json().path("detail").asString()).isEqualTo("That is not possible: closed before.");
    }

    @Test
    void theOperatorsOperationsAreForAdministratorsAndTheAuditAlsoForAuditors() {
        String audit = "/sample/v1/admin/audit-streams/custody/verification";
        String auditor = TestTokens.bearer("lars", Assignment.of(Role.AUDITOR, "police-south", "*"));
        String admin = TestTokens.bearer("admin", Assignment.of(Role.ADMIN, "police-south", "*"));

        assertProblem(client().get(audit, "Authorization", anna()), 403, "access-denied");
        assertProblem(client().get("/sample/v1/admin/work", "Authorization", auditor), 403, "access-denied");
        assertProblem(client().post(audit, "", "Authorization", auditor), 403, "access-denied");
        // Past the door: the sample has no such operations.
        assertProblem(client().get(audit, "Authorization", auditor), 404, "unknown-resource");
        assertProblem(client().get("/sample/v1/admin/work", "Authorization", admin), 404, "unknown-resource");
    }

    @Test
    void aPathThatTheFirewallRefusesIsAProblemToo() {
        assertProblem(client().get("/sample//v1/notes"), 400, "malformed-request");
    }

    @Test
    void whoHasNotSignedInIsAskedTo() {
        var answer = client().post(NOTES, note("Belysning"));

        assertProblem(answer, 401, "not-signed-in");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void aForgedOrExpiredTokenIsRefusedEvenWhereNoneIsNeeded() {
        for (String token : new String[] {TestTokens.forged(ANNA), TestTokens.expired(ANNA), "Bearer nonsense"}) {
            var answer = client().get(NOTES, "Authorization", token);

            assertProblem(answer, 401, "not-signed-in");
            assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
            assertThat(answer.json().path("detail").asString()).contains("ogiltig eller har gått ut");
        }
    }

    @Test
    void aRoleOfAnotherAreaIsNotEnough() {
        String oskar = TestTokens.bearer("oskar", Assignment.of(Role.CITIZEN, "1281", "1281"));

        assertProblem(client().post(NOTES, note("Belysning"), "Authorization", oskar), 403, "access-denied");
    }

    @Test
    void theInsideOfTheProcessIsForAdministrators() {
        assertProblem(client().get("/actuator/metrics", "Authorization", anna()), 403, "access-denied");
        assertProblem(client().get("/actuator/metrics"), 401, "not-signed-in");
    }

    private SampleClient.Answer post(String body) {
        return client().post(NOTES, body, "Authorization", anna());
    }

    private static JsonNode error(SampleClient.Answer answer, int index) {
        return answer.json().path("errors").path(index);
    }

    private static void assertProblem(SampleClient.Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("http://localhost:8080/problems/" + slug);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }
}
