package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** Pictures of owned and seized things: cleaned, encrypted, seen by those they are for. */
class PhotographingThingsIT extends RegistryStory {

    @Test
    void anOwnerAddsAPictureOnceAndOnlyTheOwnerSeesIt() throws Exception {
        String ring = register(People.ANNA, ring(identifier("MARKING_CODE", unique("dna"))));
        String photos = "/property/v1/items/" + ring + "/photos";
        byte[] picture = picture();
        String key = unique("key");
        var first = api().postImage(People.ANNA, photos, picture, "Idempotency-Key", key);
        var again = api().postImage(People.ANNA, photos, picture, "Idempotency-Key", key);
        String path = photos + "/" + created(first);

        assertThat(again.id()).isEqualTo(first.id());
        String other = register(People.ANNA, ring(identifier("SERIAL", unique("sn"))));
        assertThat(api().postImage(
                                People.ANNA, "/property/v1/items/" + other + "/photos", picture, "Idempotency-Key", key)
                        .problem())
                .isEqualTo("idempotency-key-reused");
        assertThat(api().get(People.ANNA, photos).json().path("total").asInt()).isEqualTo(1);
        created(api().postImage(People.ANNA, photos + "?kind=RECEIPT", picture));
        assertThat(api().get(People.ANNA, photos)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(photo -> photo.path("kind").asString()))
                .containsExactlyInAnyOrder("THING", "RECEIPT");
        assertThat(api().get(People.ANNA, path).status()).isEqualTo(200);
        assertThat(api().get(People.ANNA, path).header("Content-Type")).isEqualTo("image/png");
        assertThat(api().get(People.OSKAR, path).status()).isEqualTo(403);
        assertThat(api().get(People.FATIMA, path).status()).isEqualTo(403);
        assertThat(api().postImage(People.ANNA, photos, "no picture".getBytes(StandardCharsets.UTF_8))
                        .problem())
                .isEqualTo("image-unreadable");
        assertThat(database.getCollection("photo_chunks")
                        .find(new Document("_id", first.id() + ":0"))
                        .first()
                        .get("content", Binary.class)
                        .getData())
                .isNotEqualTo(picture);
    }

    @Test
    void aPhotoSeriesOfASeizureIsInItsLog() throws Exception {
        String seizure = seize(ring(identifier("SERIAL", unique("sn"))));
        String custody = "/property/v1/custodies/" + seizure;
        String thing = api().get(People.HANNA, custody)
                .json()
                .at("/things/0/seizedItemId")
                .asString();
        String photos = custody + "/things/" + thing + "/photos";
        for (int number = 0; number < 3; number++) {
            created(api().postImage(People.HANNA, photos, picture()));
        }

        assertThat(api().get(People.FATIMA, photos).json().path("total").asInt())
                .isEqualTo(3);
        assertThat(api().get(People.ANNA, photos).status()).isEqualTo(403);
        assertThat(api().get(People.FATIMA, custody + "/log").body())
                .contains("photograph")
                .contains("sha256");
        assertThat(api().postImage(People.HANNA, custody + "/things/" + UUID.randomUUID() + "/photos", picture())
                        .problem())
                .isEqualTo("seized-item-unknown");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
