package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.RestProfile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The API document")
class ApiDocumentIT extends DialogueIT {

    @Test
    @DisplayName("follows the REST profile")
    void followsTheProfile() {
        RestProfile.verify(document().text());
    }

    @Test
    @DisplayName("names every operation of the dialogue, and no caller as a parameter")
    void namesEveryOperation() {
        JsonNode document = document().body();

        assertThat(document.at("/paths").propertyStream().flatMap(path -> operationIds(path.getValue())))
                .contains(
                        "raiseConcern",
                        "readConcern",
                        "listConcerns",
                        "requestVisit",
                        "confirmVisit",
                        "readVisit",
                        "listVisits",
                        "recordMeeting",
                        "readMeetingNote");
        assertThat(document.toString()).doesNotContain("verifiedEmail");
    }

    @Test
    @DisplayName("has written examples that show every field of what is sent and answered")
    void examplesAreComplete() {
        JsonNode document = document().body();
        JsonNode raise = document.at("/paths/~1dialogue~1v1~1concerns/post");

        JsonNode request = raise.at("/requestBody/content/application~1json");
        assertThat(request.at("/schema/$ref").asString()).endsWith("/ConcernToRaise");
        assertThat(example(request).propertyNames())
                .containsExactlyInAnyOrderElementsOf(document.at("/components/schemas/ConcernToRaise/properties")
                        .propertyNames());
        assertThat(example(raise.at("/responses/201/content/application~1json")).has("id"))
                .isTrue();
    }

    @Test
    @DisplayName("api-info says which version this is")
    void apiInfo() {
        JsonNode info = api().send(api().request("/dialogue/v1/api-info").GET()).body();

        assertThat(info.at("/apiVersion").asString()).isEqualTo("1.0.0");
    }

    private Answer document() {
        return api().send(api().request("/dialogue/v1/api-docs").GET());
    }

    private static JsonNode example(JsonNode content) {
        JsonNode example = content.has("example")
                ? content.at("/example")
                : content.at("/examples")
                        .valueStream()
                        .findFirst()
                        .orElseThrow()
                        .at("/value");
        return example.isString() ? JsonMapper.shared().readTree(example.asString()) : example;
    }

    private static Stream<String> operationIds(JsonNode path) {
        return path.valueStream().map(operation -> operation.at("/operationId").asString(""));
    }
}
