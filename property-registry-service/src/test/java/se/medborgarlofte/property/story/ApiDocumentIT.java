package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.RestProfile;
import tools.jackson.databind.JsonNode;

/** The API says of itself what the national REST profile asks. */
class ApiDocumentIT extends RegistryStory {

    @Test
    void theDocumentFollowsTheProfile() {
        RestProfile.verify(api().getWithoutSignIn("/property/v1/api-docs").body());
    }

    @Test
    void examplesAreComplete() {
        JsonNode document = api().getWithoutSignIn("/property/v1/api-docs").json();
        JsonNode theft = document.at("/paths/~1property~1v1~1theft-reports/post/requestBody/content")
                .at("/application~1json/example");

        assertThat(theft.at("/items/0/identifiers/0/kind").asString()).isEqualTo("FRAME");
        assertThat(theft.path("municipalityCode").asString()).isEqualTo("1230");
        assertThat(document.at("/paths/~1property~1v1~1theft-report-imports/post/requestBody/content")
                        .toString())
                .contains("text/csv", "Index_,event_unique_id");
    }

    @Test
    void theApiIntroducesItself() {
        JsonNode info = api().getWithoutSignIn("/property/v1/api-info").json();

        assertThat(info.path("apiName").asString()).isNotBlank();
        assertThat(info.path("apiDocumentation").asString()).contains("/property/v1/api-docs");
    }
}
