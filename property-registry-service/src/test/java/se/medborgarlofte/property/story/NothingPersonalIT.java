package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What tells a thing apart is in no event, no log and nowhere readable in the store. */
@ExtendWith(OutputCaptureExtension.class)
class NothingPersonalIT extends RegistryStory {

    @Test
    void aCodeIsNowhereInTheClear(CapturedOutput output) {
        String code = unique("hemlig").replace("-", "");
        String ring = register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        report(People.ANNA, theft("1230", Map.of("itemId", ring)));
        report(People.ANNA, theft("1230", bicycle(identifier("FRAME", code + "X"))));
        String match = matchOf(seize(ring(identifier("MARKING_CODE", code))));
        confirmByTwo(match);
        api().post(People.OSKAR, "/property/v1/items", ring(identifier("MARKING_CODE", code)));
        published(match, 2);

        assertThat(probe.all(TOPIC)).isNotEmpty().allSatisfy(event -> {
            assertThat(event.data().toString()).doesNotContainIgnoringCase(code);
            assertThat(event.headers().toString()).doesNotContainIgnoringCase(code);
        });
        assertThat(output.getAll()).doesNotContainIgnoringCase(code);
        assertThat(everythingIn(database)).isNotEmpty().noneMatch(text -> text.contains(code));
    }

    private static List<String> everythingIn(MongoDatabase database) {
        List<String> texts = new ArrayList<>();
        for (String collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                byte[] bytes =
                        RawBsonDocument.parse(document.toJson()).getByteBuffer().array();
                texts.add(new String(bytes, StandardCharsets.UTF_8).toUpperCase(java.util.Locale.ROOT));
            }
        }
        return texts;
    }
}
