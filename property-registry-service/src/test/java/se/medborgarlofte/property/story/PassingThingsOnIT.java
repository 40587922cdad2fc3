package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Things of the register pass on, are closed, and are entered for others. */
class PassingThingsOnIT extends RegistryStory {

    private static final String ITEMS = "/property/v1/items";

    @Test
    void aThingPassesOnAndIsMatchedForItsNewOwner() {
        String serial = unique("sn");
        String item = register(People.ANNA, bicycle(identifier("SERIAL", serial)));
        String secret = offer(item).json().path("secret").asString();
        assertThat(accept(People.OSKAR, secret).status()).isEqualTo(200);
        assertThat(accept(People.EVA, secret).problem()).isEqualTo("transfer-unknown");

        assertThat(api().get(People.ANNA, ITEMS + "/" + item).status()).isEqualTo(403);
        assertThat(api().get(People.OSKAR, ITEMS + "/" + item).body()).contains(serial);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Optional.ofNullable(database.getCollection("identifier_meetings")
                                .find(new Document("owned.itemId", item))
                                .first())
                        .filter(meeting -> meeting.toJson().contains(People.OSKAR.personId()))
                        .isPresent());
        String match = matchOf(seize(bicycle(identifier("SERIAL", serial))));
        published(match, 1);
        assertThat(lastPublished(match).path("ownerId").asString()).isEqualTo(People.OSKAR.personId());
        assertThat(offer(People.OSKAR, item).problem()).isEqualTo("thing-is-matched");
        assertThat(types(item)).containsExactly("item-registered", "item-transferred");
    }

    @Test
    void aClosedThingStaysInTheRegisterAndIsMatchedNoMore() {
        String serial = unique("sn");
        String item = register(People.ANNA, bicycle(identifier("SERIAL", serial)));
        var closed = api().post(
                        People.ANNA, ITEMS + "/" + item + "/closures", Map.of("reason", "SOLD"), "If-Match", "\"1\"");
        assertThat(closed.status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> database.getCollection("identifier_meetings")
                                .find(new Document("owned.itemId", item))
                                .first()
                        == null);
        String seizure = seize(bicycle(identifier("SERIAL", serial)));
        String other = unique("sn");
        register(People.ANNA, bicycle(identifier("SERIAL", other)));
        matchOf(seize(bicycle(identifier("SERIAL", other))));

        assertThat(matchesOf(seizure)).isEmpty();
        assertThat(api().get(People.ANNA, ITEMS + "/" + item)
                        .json()
                        .path("closed")
                        .asString())
                .isEqualTo("SOLD");
        assertThat(offer(item).problem()).isEqualTo("thing-is-closed");
    }

    @Test
    void somebodyElseEntersAThingAndBothAreNamed() {
        Map<String, Object> thing = new HashMap<>(bicycle(identifier("SERIAL", unique("sn"))));
        thing.put("ownerId", People.ANNA.personId());
        thing.put("valueBand", "FROM_5_000");
        String item = created(api().post(People.ERIK, ITEMS, thing));
        var read = api().get(People.ANNA, ITEMS + "/" + item).json();

        assertThat(read.path("enteredBy").asString()).isEqualTo(People.ERIK.personId());
        assertThat(read.path("valueBand").asString()).isEqualTo("FROM_5_000");
        assertThat(api().get(People.ERIK, ITEMS + "/" + item).status()).isEqualTo(403);
        assertThat(api().post(People.OSKAR, ITEMS, thing).status()).isEqualTo(403);
    }

    private Answer offer(String item) {
        return offer(People.ANNA, item);
    }

    private Answer offer(People who, String item) {
        String etag = api().get(who, ITEMS + "/" + item).header("ETag");
        return api().postNothing(who, ITEMS + "/" + item + "/offers", "If-Match", etag);
    }

    private Answer accept(People who, String secret) {
        return api().post(who, ITEMS + "/acceptances", Map.of("secret", secret));
    }
}
