package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Raising concerns")
class RaisingConcernsIT extends DialogueIT {

    private static final String TEXT = "Flera inbrott i radhusen vid stationen sedan i september.";

    @Test
    @DisplayName("an inhabitant raises a concern and reads it with its first receipt")
    void raisedAndRead() {
        Person anna = Person.inhabitantOf("1230");

        Answer created = api().post(anna, "/dialogue/v1/concerns", """
                        {"municipalityCode": "1230", "category": "RESIDENTIAL_BURGLARY", "districtCode": "1230R002",
                         "text": "%s"}
                        """.formatted(TEXT));
        Answer read = api().get(anna, created.header("Location"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.header("Location")).isEqualTo("/dialogue/v1/concerns/" + created.id());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.field("/text")).isEqualTo(TEXT);
        assertThat(read.field("/state")).isEqualTo("RAISED");
        assertThat(read.field("/origin")).isEqualTo("INHABITANT");
        assertThat(read.field("/districtCode")).isEqualTo("1230R002");
        assertThat(read.field("/receipts/0/kind")).isEqualTo("RECEIVED");
        assertThat(read.text()).doesNotContain(anna.id());
    }

    @Test
    @DisplayName("the events tell who, where and what kind, but never what was said")
    void eventsWithoutText() {
        Person bertil = Person.contactPersonIn("1230");

        String concernId = api().raise(bertil, "1230", "RESIDENTIAL_BURGLARY", TEXT);

        var events = published(concernId, 2);
        assertThat(events).extracting(Told::type).containsExactly("concern-raised", "concern-receipted");
        assertThat(events).extracting(Told::sequence).containsExactly(1L, 2L);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.field("/raisedBy")).isEqualTo(bertil.id());
            assertThat(event.field("/origin")).isEqualTo("CONTACT_PERSON");
            assertThat(event.data().toString()).doesNotContain("inbrott");
        });
        assertThat(events.getLast().field("/receipt/kind")).isEqualTo("RECEIVED");
    }

    @Test
    @DisplayName("what was said is not readable in the store")
    void encryptedInTheStore() {
        String concernId = api().raise(Person.inhabitantOf("1230"), "1230", "THEFT", TEXT);

        Document stored = database.getCollection("concerns")
                .find(new Document("_id", concernId))
                .first();

        assertThat(stored).isNotNull();
        assertThat(stored.toJson()).contains("THEFT").doesNotContain("radhusen");
        byte[] sealed = stored.getEmbedded(List.of("state", "raised", "text", "bytes"), org.bson.types.Binary.class)
                .getData();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("radhusen");
    }

    @Test
    @DisplayName("a text with a number plate is refused, sent to 114 14, and leaves no trace")
    void numberPlateRefused() {
        Person anna = Person.inhabitantOf("1230");
        String body = Bodies.concern("1230", "TRAFFIC", "Bilen ABC 123 kör för fort, ring 0701-740605");
        String[] key = Api.key();
        long keysBefore = database.getCollection("subject_keys").countDocuments();

        Answer swedish = api().post(anna, "/dialogue/v1/concerns", body, key);
        Answer english = api().post(anna, "/dialogue/v1/concerns", body, key[0], key[1], "Accept-Language", "en");

        assertThat(swedish.status()).isEqualTo(422);
        assertThat(swedish.problem()).isEqualTo("personal-data-in-text");
        assertThat(swedish.field("/detail")).contains("114 14");
        assertThat(swedish.body()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/code").asString()))
                .containsExactly("number-plate", "phone-number");
        assertThat(swedish.field("/errors/0/pointer")).isEqualTo("/text");
        assertThat(swedish.text()).doesNotContain("ABC").contains("registreringsnumret");
        assertThat(english.field("/detail")).contains("call 114 14");
        assertThat(api().get(anna, "/dialogue/v1/concerns?mine=true").field("/total"))
                .isEqualTo("0");
        assertThat(database.getCollection("subject_keys").countDocuments()).isEqualTo(keysBefore);
    }

    @Test
    @DisplayName("the same key and body answer the first result; another body is refused")
    void repeatedKey() {
        Person anna = Person.inhabitantOf("1230");
        String[] key = Api.key();
        String body = Bodies.concern("1230", "LIGHTING", "Mörkt på gångvägen");

        Answer first = api().post(anna, "/dialogue/v1/concerns", body, key);
        Answer again = api().post(anna, "/dialogue/v1/concerns", body, key);
        Answer other =
                api().post(anna, "/dialogue/v1/concerns", Bodies.concern("1230", "LIGHTING", "Något annat"), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(api().get(anna, "/dialogue/v1/concerns?mine=true").field("/total"))
                .isEqualTo("1");
    }

    @Test
    @DisplayName("those who work with concerns list them by category and state, page by page, without raiser and text")
    void listedInTheMunicipality() {
        Person anna = Person.inhabitantOf("1263");
        for (int i = 0; i < 3; i++) {
            api().raise(anna, "1263", "VANDALISM", "Klotter " + i);
        }
        api().raise(anna, "1263", "DRUGS", "Handel vid bussen");
        Person maria = Person.coordinatorOf("1263");
        String list = "/dialogue/v1/concerns?municipalityCode=1263&category=VANDALISM&state=RAISED&limit=2";

        Answer first = api().get(maria, list);
        Answer second = api().get(maria, first.field("/links/next"));

        assertThat(first.field("/total")).isEqualTo("3");
        assertThat(first.body().at("/items").size()).isEqualTo(2);
        assertThat(second.body().at("/items").size()).isEqualTo(1);
        assertThat(second.body().at("/links").has("next")).isFalse();
        assertThat(first.text()).doesNotContain(anna.id()).doesNotContain("Klotter");
        assertThat(api().get(maria, "/dialogue/v1/concerns?municipalityCode=1263&state=IN_PLEDGE")
                        .field("/total"))
                .isEqualTo("0");
        assertThat(api().get(Person.analystOf("1263"), list).status()).isEqualTo(200);
        assertThat(api().get(Person.officerIn("1281"), list).status()).isEqualTo(403);
        assertThat(api().get(anna, list).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("a neighbour cannot read somebody else's concern, an officer in the area can")
    void whoMayRead() {
        String concern = "/dialogue/v1/concerns/" + api().raise(Person.inhabitantOf("1230"), "1230", "THEFT", TEXT);

        assertThat(api().get(Person.inhabitantOf("1230"), concern).problem()).isEqualTo("access-denied");
        assertThat(api().get(Person.officerIn("1281"), concern).status()).isEqualTo(403);
        assertThat(api().get(Person.officerIn("1230"), concern).field("/text")).isEqualTo(TEXT);
    }

    @Test
    @DisplayName("whoever has read a concern is not sent it again unchanged")
    void notModified() {
        Person anna = Person.inhabitantOf("1230");
        String concern = "/dialogue/v1/concerns/" + api().raise(anna, "1230", "THEFT", TEXT);
        String etag = api().get(anna, concern).header("ETag");

        assertThat(api().get(anna, concern, "If-None-Match", etag).status()).isEqualTo(304);
    }
}
