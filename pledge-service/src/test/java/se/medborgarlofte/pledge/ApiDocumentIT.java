package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.RestProfile;
import tools.jackson.databind.JsonNode;

/** The API document keeps the national profile and its examples are the real thing. */
class ApiDocumentIT extends PledgeServiceIT {

    private static final String DOCUMENT = "/pledge/v1/api-docs";

    @Test
    void theDocumentKeepsTheProfile() {
        RestProfile.verify(api().getAnonymously(DOCUMENT).body());
    }

    @Test
    void theExampleOfADraftIsAcceptedAsFarAsItsPicture() {
        JsonNode example = api().getAnonymously(DOCUMENT)
                .json()
                .at("/paths/~1pledge~1v1~1pledges/post/requestBody/content/application~1json/example");

        assertThat(api().post(Town.fresh().coordinator(), Api.PLEDGES, example.toString())
                        .errors())
                .containsExactly("/pictureId unknown-picture");
    }

    @Test
    void theExampleOfAPictureOpensAPicture() {
        JsonNode example = api().getAnonymously(DOCUMENT)
                .json()
                .at("/paths/~1pledge~1v1~1situation-pictures/post/requestBody/content/application~1json/example");
        Town town = Town.fresh();

        String body = example.toString().replace("1230", town.code());

        assertThat(api().post(town.analyst(), Api.PICTURES, body).status()).isEqualTo(201);
    }

    @Test
    void stepsDocumentThatTheyMayBeRefused() {
        JsonNode document = api().getAnonymously(DOCUMENT).json();

        assertThat(document.at("/paths/~1pledge~1v1~1pledges~1{id}~1signatures/post/responses/409/description")
                        .asString())
                .startsWith("Tillståndet tillåter inte steget");
    }

    @Test
    void theApiTellsAboutItself() {
        assertThat(api().getAnonymously("/pledge/v1/api-info").text("/apiStatus"))
                .isEqualTo("active");
    }
}
