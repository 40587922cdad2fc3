package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IdempotencyKey;

@DisplayName("You said – we did")
class ReceiptsIT extends DialogueIT {

    private static final String NOTE = Bodies.meetingNote(
            "1230", Instant.parse("2026-11-01T18:00:00Z"), "Kort möte", Bodies.heard("LIGHTING", "Lampor saknas"));

    private final Person anna = Person.inhabitantOf("1230");
    private final String picture = UUID.randomUUID().toString();
    private final String pledge = UUID.randomUUID().toString();

    @Test
    @DisplayName("a concern used in a picture and a pledge gets a receipt for each, and each is told of")
    void receipts() {
        String concern = api().raise(anna, "1230", "RESIDENTIAL_BURGLARY", "Inbrott i radhusen");

        pictureUses(List.of(concern));
        pledgeUses(List.of(concern));

        await().untilAsserted(() -> assertThat(read(concern).field("/state")).isEqualTo("IN_PLEDGE"));
        assertThat(kinds(read(concern))).containsExactly("RECEIVED", "IN_PICTURE", "IN_PLEDGE");
        assertThat(read(concern).field("/receipts/2/pledgeId")).isEqualTo(pledge);
        var events = published(concern, 4);
        assertThat(events)
                .extracting(Told::type)
                .containsExactly("concern-raised", "concern-receipted", "concern-receipted", "concern-receipted");
        assertThat(events.getLast().field("/receipt/pledgeId")).isEqualTo(pledge);
    }

    @Test
    @DisplayName("when the mail was handed over, the receipt shows when the person was told")
    void told() {
        String concern = api().raise(anna, "1230", "THEFT", "Cyklar försvinner");
        String before = api().get(anna, "/dialogue/v1/concerns/" + concern).header("ETag");

        handedOver("concern-received", concern, "2026-11-22T14:00:03Z");

        await().untilAsserted(() ->
                assertThat(read(concern).field("/receipts/0/toldAt")).isEqualTo("2026-11-22T14:00:03Z"));
        assertThat(api().get(anna, "/dialogue/v1/concerns/" + concern, "If-None-Match", before)
                        .status())
                .isEqualTo(200);
        assertThat(published(concern, 2)).hasSize(2);
    }

    @Test
    @DisplayName("a use that is told before the concern has come waits for it")
    void useBeforeTheConcern() {
        String known = api().raise(anna, "1230", "THEFT", "Cyklar försvinner");
        Person david = Person.officerIn("1230");
        String[] key = Api.key();
        String concernToCome = firstConcernOfNote(david, key[1]);

        pictureUses(List.of(concernToCome, known));

        await().untilAsserted(() -> assertThat(kinds(read(known))).contains("IN_PICTURE"));
        api().post(david, "/dialogue/v1/meeting-notes", NOTE, key);
        await().untilAsserted(() -> {
            Answer concern = api().get(david, "/dialogue/v1/concerns/" + concernToCome);
            assertThat(concern.status()).isEqualTo(200);
            assertThat(kinds(concern)).containsExactly("RECEIVED", "IN_PICTURE");
        });
    }

    @Test
    @DisplayName("a way of using that this version does not know changes nothing and stops nothing")
    void unknownUse() {
        String concern = api().raise(anna, "1230", "THEFT", "Cyklar försvinner");

        used("EXHIBITION", List.of(concern), Map.of());
        pictureUses(List.of(concern));

        await().untilAsserted(() -> assertThat(kinds(read(concern))).containsExactly("RECEIVED", "IN_PICTURE"));
    }

    /** The id that the first concern of a note will have: it follows from who sends the note with which key. */
    private static String firstConcernOfNote(Person person, String key) {
        String noteId = new IdempotencyKey(key)
                .forCaller(new Caller(person.id(), List.of(), null), "record-meeting", NOTE)
                .id();
        return Ids.uuidV5(noteId + ":0");
    }

    private void pictureUses(List<String> concerns) {
        used("PICTURE", concerns, Map.of());
    }

    private void pledgeUses(List<String> concerns) {
        used("PLEDGE", concerns, Map.of("pledgeId", pledge));
    }

    private void used(String usedIn, List<String> concerns, Map<String, Object> more) {
        var data = new HashMap<String, Object>(more);
        data.put("usedIn", usedIn);
        data.put("pictureId", picture);
        data.put("municipalityCode", "1230");
        data.put("concernIds", concerns);
        data.put("usedAt", "2026-11-22T14:00:00Z");
        deliver("pledge", "concerns-used", more.containsKey("pledgeId") ? pledge : picture, data);
    }

    private void handedOver(String template, String concern, String at) {
        String messageId = UUID.randomUUID().toString();
        deliver(
                "notification",
                "message-handed-over",
                messageId,
                Map.of(
                        "messageId",
                        messageId,
                        "template",
                        template,
                        "recipientId",
                        anna.id(),
                        "channel",
                        "EMAIL",
                        "causeEventId",
                        UUID.randomUUID().toString(),
                        "causeContext",
                        "dialogue",
                        "causeSubject",
                        concern,
                        "state",
                        "HANDED_OVER",
                        "at",
                        at));
    }

    private Answer read(String concern) {
        return api().get(anna, "/dialogue/v1/concerns/" + concern);
    }

    private static List<String> kinds(Answer concern) {
        return concern.body()
                .at("/receipts")
                .valueStream()
                .map(receipt -> receipt.at("/kind").asString())
                .toList();
    }
}
