package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;

/** From what somebody draws on a map to the messages about what happens there. */
class AreaIT extends Scene {

    private static final String LOOK_UPS = "/notification/v1/area-look-ups";

    /** Around Staffanstorp and Lund, not Malmö. */
    private static final String DRAWN = """
            {"polygon":{"type":"Polygon",
             "coordinates":[[[13.05,55.62],[13.35,55.62],[13.35,55.74],[13.05,55.74],[13.05,55.62]]]}}
            """;

    @Autowired
    private MongoDatabase database;

    @Test
    void whoeverDrawsAnAreaFollowsTheMunicipalitiesInItAndIsToldWhatHappensThere() {
        Api.Answer found = api.post(LOOK_UPS, null, DRAWN);
        assertThat(found.status()).as(found.raw().body()).isEqualTo(200);
        assertThat(found.body().get("kind").asString()).isEqualTo("CIRCLE");
        assertThat(found.body().get("topicId").asString())
                .contains("1230")
                .contains("1281")
                .doesNotContain("1280");
        assertThat(found.body()
                        .get("municipalities")
                        .valueStream()
                        .map(each -> each.get("name").asString()))
                .contains("Staffanstorp", "Lund");
        Person inhabitant = register(Person.inhabitant());

        follow(
                inhabitant,
                found.body().get("kind").asString(),
                found.body().get("topicId").asString());
        String pledgeId = Ids.uuidV7();
        probe.deliver("pledge", "pledge-activated", pledgeId, 8, Happenings.pledge(pledgeId, "1281"));

        soon().until(() -> MAIL.accepted(inhabitant.address()).size() == 1);
    }

    @Test
    void aSmallCircleMeansTheNearestMunicipality() {
        Api.Answer found = api.post(LOOK_UPS, null, around(13.25, 55.66, "0.5"));

        assertThat(found.body().get("kind").asString()).isEqualTo("MUNICIPALITY");
        assertThat(found.body().get("topicId").asString()).isEqualTo("1230");
    }

    @Test
    void whatIsDrawnIsKeptNowhere() {
        api.post(LOOK_UPS, null, around(13.2512345, 55.6612345, "0.5"));

        for (String collection : database.listCollectionNames()) {
            assertThat(database.getCollection(collection).find().map(Document::toJson))
                    .noneMatch(document -> document.contains("2512345"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                   | | polygon
            {"centre":{"type":"Point","coordinates":[13.2,55.7]}}                                | | radiusKm
            {"centre":{"type":"Polygon","coordinates":[13.2,55.7]},"radiusKm":5}                 | /centre | GeoJSON
            {"centre":{"type":"Point","coordinates":[13.2]},"radiusKm":5}                        | /centre | GeoJSON
            {"centre":{"type":"Point","coordinates":[55.7,13.2]},"radiusKm":5}                   | /centre | Sverige
            {"centre":{"type":"Point","coordinates":[13.2,55.7]},"radiusKm":-5}                  | /radiusKm | radie
            {"centre":{"type":"Point","coordinates":[17.8,59.4]},"radiusKm":200}                 | /centre | mindre
            {"polygon":{"type":"Polygon","coordinates":[[[13,55],[14,55],[14,56]]]}}             | /polygon | hörn
            {"polygon":{"type":"Polygon","coordinates":[[[13,55],[14,55],[14,56],[13,56]]]}}     | /polygon | sista
            {"polygon":{"type":"Polygon","coordinates":[[[13,55],[14,56],[14,55],[13,56],[13,55]]]}} | /polygon | korsa
            {"polygon":{"type":"Polygon","coordinates":[[[13,55],null,[14,56],[13,55]]]}}        | /polygon | GeoJSON
            {"polygon":{"type":"Polygon","coordinates":[]}}                                      | /polygon | GeoJSON
            """)
    void whatCannotBeUsedIsExplained(String body, String pointer, String words) {
        Api.Answer refused = api.post(LOOK_UPS, null, body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").asString("")).isEqualTo(pointer == null ? "" : pointer);
        assertThat(refused.body().at("/errors/0/message").asString()).contains(words);
    }

    private static String around(double longitude, double latitude, String kilometres) {
        return "{\"centre\":{\"type\":\"Point\",\"coordinates\":[%s,%s]},\"radiusKm\":%s}"
                .formatted(longitude, latitude, kilometres);
    }
}
