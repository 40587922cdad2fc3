package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.RestProfile;

/** The API describes itself by the rules. */
class ApiDocumentIT extends Scene {

    @Test
    void theApiDocumentKeepsTheRestProfile() {
        Api.Answer document = api.get("/notification/v1/api-docs", null);

        assertThat(document.status()).isEqualTo(200);
        RestProfile.verify(document.raw().body());
    }

    @Test
    void theApiSaysWhatItIs() {
        Api.Answer info = api.get("/notification/v1/api-info", null);

        assertThat(info.status()).isEqualTo(200);
        assertThat(info.body().get("apiName").asString()).isNotBlank();
    }
}
