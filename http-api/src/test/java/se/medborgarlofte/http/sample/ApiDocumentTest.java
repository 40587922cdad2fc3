package se.medborgarlofte.http.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.RestProfile;
import tools.jackson.databind.JsonNode;

/** The generated document tells everything that the REST profile asks for. */
class ApiDocumentTest extends SampleTest {

    private static final String DOCUMENT = "/sample/v1/api-docs";

    @Test
    void theDocumentKeepsTheProfile() {
        RestProfile.verify(client().get(DOCUMENT).body());
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
