package se.medborgarlofte.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.RestProfile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One document for all services, honest about a service that does not answer. */
class ApiDocsTest extends GatewayTest {

    @BeforeEach
    void everyServiceHasADocument() throws IOException {
        PLEDGE.behave(documentOf("pledge"));
        PROPERTY.behave(documentOf("property"));
        DIALOGUE.behave(documentOf("dialogue"));
        NOTIFICATION.behave(documentOf("notification"));
    }

    @Test
    void theCombinedDocumentHasEveryServiceAndKeepsTheProfile() {
        Answer answer = get("/api-docs");
        JsonNode document = answer.json();

        RestProfile.verify(answer.body());
        for (String service : new String[] {"pledge", "property", "dialogue", "notification"}) {
            JsonNode read = document.at("/paths/~1" + service + "~1v1~1notes~1{id}/get");
            assertThat(read.path("operationId").asString()).isEqualTo(service + "ReadNote");
        }
        assertThat(document.at("/info").has("x-unavailable-services")).isFalse();
    }

    @Test
    void whatServicesCallTheSameButMeanDifferentlyIsToldApart() throws IOException {
        ObjectNode other = (ObjectNode) JsonMapper.shared().readTree(sampleOf("property"));
        ((ObjectNode) other.at("/components/schemas/NoteView/properties")).put("heading", "Belysning");
        PROPERTY.behave(answering(other.toString()));
        JsonNode document = get("/api-docs").json();
        JsonNode schemas = document.at("/components/schemas");

        assertThat(schemas.propertyNames())
                .contains("PledgeNoteView", "PropertyNoteView", "PropertyPageNoteView", "Problem");
        assertThat(schemas.propertyNames()).doesNotContain("NoteView", "PledgeProblem");
        assertThat(schemas.at("/PropertyNoteView/properties").has("heading")).isTrue();
        assertThat(schemas.at("/PropertyPageNoteView/properties/items/items/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/PropertyNoteView");
        assertThat(document.findValuesAsString("$ref"))
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void aServiceThatDoesNotAnswerIsNamed() {
        DIALOGUE.behave(_ -> new StubService.Answer(500, Map.of(), "broken"));
        Answer answer = get("/api-docs");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/info/x-unavailable-services/0").asString())
                .isEqualTo("dialogue");
        assertThat(answer.json().at("/info/description").asString()).contains("saknas här: dialogue");
        assertThat(answer.json().path("paths").has("/pledge/v1/notes")).isTrue();
        assertThat(answer.json().path("paths").has("/dialogue/v1/notes")).isFalse();
        RestProfile.verify(answer.body());
    }

    @Test
    void aDocumentThatIsNoneCountsAsMissing() {
        PLEDGE.behave(_ -> StubService.Answer.json("<html>"));

        assertThat(get("/api-docs").json().at("/info/x-unavailable-services/0").asString())
                .isEqualTo("pledge");
    }

    private static StubService.Behaviour documentOf(String service) throws IOException {
        return answering(sampleOf(service));
    }

    private static String sampleOf(String service) throws IOException {
        try (var file = ApiDocsTest.class.getResourceAsStream("/notes-api.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("/sample/v1", "/" + service + "/v1");
        }
    }

    private static StubService.Behaviour answering(String document) {
        return seen -> seen.uri().endsWith("/api-docs")
                ? StubService.Answer.json(document)
                : new StubService.Answer(404, Map.of(), "");
    }
}
