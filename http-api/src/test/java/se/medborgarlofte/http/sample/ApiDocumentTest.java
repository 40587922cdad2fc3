package se.medborgarlofte.http.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.http.testing.RestProfile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The generated document tells everything that the REST profile asks for. */
class ApiDocumentTest extends SampleTest {

    private static final String DOCUMENT = "/sample/v1/api-docs";

    @Test
    void theDocumentKeepsTheProfile() {
        RestProfile.verify(client().get(DOCUMENT).body());
    }

    @Test
    void anUnnamedOperationIsNamedAfterItsMethodAndResource() {
        JsonNode paths = client().get(DOCUMENT).json().path("paths");

        assertThat(paths.at("/~1sample~1v1~1api-info/get/operationId").asString())
                .isEqualTo("apiInfo");
        assertThat(paths.at("/~1sample~1v1~1notes~1shelf/get/operationId").asString())
                .isEqualTo("shelfNote");
        assertThat(paths.at("/~1sample~1v1~1notes~1shelf/get/description").asString())
                .isEqualTo("Hyllan. The shelf.");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("breaches")
    void aBreachOfTheProfileIsNamed(String pointer, String change, String named) {
        ObjectNode document = (ObjectNode) client().get(DOCUMENT).json();
        int cut = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) document.at(pointer.substring(0, cut));
        String field = pointer.substring(cut + 1).replace("~1", "/");
        if (change.isEmpty()) {
            parent.remove(field);
        } else {
            parent.set(field, JsonMapper.shared().readTree(change));
        }

        assertThatThrownBy(() -> RestProfile.verify(document.toString())).hasMessageContaining(named);
    }

    static Stream<Arguments> breaches() {
        String list = "/paths/~1sample~1v1~1notes/get";
        String create = "/paths/~1sample~1v1~1notes/post";
        String change = "/paths/~1sample~1v1~1notes~1{id}/put";
        String param = "[{\"name\": \"%s\", \"in\": \"query\"}]";
        return Stream.of(
                Arguments.of("/openapi", "\"3.0.1\"", "not OpenAPI 3.1"),
                Arguments.of("/info/x-service-level", "", "/info/x-service-level is missing"),
                Arguments.of("/info/contact", "", "/info/contact/name is missing"),
                Arguments.of("/info/version", "\"one\"", "semantic version"),
                Arguments.of("/components/securitySchemes", "", "no bearer security scheme"),
                Arguments.of("/paths/~1sample~1v1~1api-info", "", "no operation GET /{api}/v1/api-info"),
                Arguments.of("/paths/~1sample~1v1~1Notes_Old", "{}", "is not /{api}/v1/{resources}"),
                Arguments.of("/components/schemas/Odd", "{\"properties\": {\"snake_case\": {}}}", "snake_case"),
                Arguments.of(list + "/description", "", "has no description"),
                Arguments.of(list + "/operationId", "\"list_1\"", "'list_1' is not camelCase"),
                Arguments.of(list + "/operationId", "\"writeNote\"", "'writeNote' is used twice"),
                Arguments.of(list + "/requestBody", "{}", "is a GET with a body"),
                Arguments.of(list + "/parameters", "[]", "lists without page and limit"),
                Arguments.of(list + "/parameters", param.formatted("personnummer"), "personal data into the URL"),
                Arguments.of(list + "/parameters", param.formatted("page_no"), "page_no is not camelCase"),
                Arguments.of(create + "/parameters", "", "creates without Idempotency-Key"),
                Arguments.of(create + "/requestBody/content/application~1json/example", "", "request: has no example"),
                Arguments.of(create + "/responses/413", "", "does not describe its answer 413"),
                Arguments.of(create + "/responses/429/headers", "", "lacks Retry-After"),
                Arguments.of(create + "/responses/201/description", "", "201: has no description"),
                Arguments.of(create + "/responses/422/content", "{}", "application/problem+json"),
                Arguments.of(change + "/parameters", "", "changes without If-Match"));
    }

    @Test
    void headersBehindOurParametersAreDescribedAndTheCallerIsNot() {
        JsonNode document = client().get(DOCUMENT).json();

        assertThat(document.at("/paths/~1sample~1v1~1notes/post/parameters/0/name")
                        .asString())
                .isEqualTo("Idempotency-Key");
        assertThat(document.at("/paths/~1sample~1v1~1notes~1{id}/put/parameters")
                        .toString())
                .contains("If-Match")
                .doesNotContain("caller");
        assertThat(document.at("/components/schemas").propertyNames())
                .doesNotContain("Caller", "IfMatch", "PageRequest");
    }

    @Test
    void aPublicOperationNeedsNoSignInAndOthersDo() {
        JsonNode document = client().get(DOCUMENT).json();

        assertThat(document.at("/paths/~1sample~1v1~1notes/get/security").size())
                .isZero();
        assertThat(document.at("/paths/~1sample~1v1~1notes/get").has("security"))
                .isTrue();
        assertThat(document.at("/paths/~1sample~1v1~1notes/post").has("security"))
                .isFalse();
        assertThat(document.at("/security/0").has("bearer")).isTrue();
    }

    @Test
    void aRequestHasACompleteExample() {
        JsonNode example = client().get(DOCUMENT)
                .json()
                .at("/paths/~1sample~1v1~1notes/post/requestBody/content/application~1json/example");

        assertThat(example.path("title").asString()).isEqualTo("Belysning");
        assertThat(example.path("category").asString()).isEqualTo("LIGHTING");
        assertThat(example.path("day").asString()).isEqualTo("2026-11-30");
        assertThat(example.at("/place").has("street")).isTrue();
    }

    @Test
    void theApiTellsAboutItself() {
        JsonNode info = client().get("/sample/v1/api-info").json();

        assertThat(info.path("apiName").asString()).isEqualTo("Anteckningar");
        assertThat(info.path("apiVersion").asString()).isEqualTo("1.0.0");
        assertThat(info.path("apiReleased").asString()).isEqualTo("2026-11-22");
        assertThat(info.path("apiDocumentation").asString()).isEqualTo("http://localhost:8080" + DOCUMENT);
        assertThat(info.path("apiStatus").asString()).isEqualTo("active");
    }
}
