package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notes from meetings")
class MeetingNotesIT extends DialogueIT {

    private static final String PATH = "/dialogue/v1/meeting-notes";

    private final Person david = Person.officerIn("1230");

    @Test
    @DisplayName("an offline note that arrives twice counts once and gets the same answer")
    void arrivesTwice() {
        String note = Bodies.meetingNote(
                "1230",
                now().minus(Duration.ofDays(2)),
                "Samtal på torget",
                Bodies.heard("LIGHTING", "Lampor saknas på gångvägen"),
                Bodies.heard("TRAFFIC", "Det körs för fort vid skolan"));
        String[] noteId = Api.key();

        Answer first = api().post(david, PATH, note, noteId);
        Answer second = api().post(david, PATH, note, noteId);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        Answer read = api().get(david, first.header("Location"));
        assertThat(read.field("/minutes")).isEqualTo("Samtal på torget");
        assertThat(read.body().at("/concernIds").size()).isEqualTo(2);
        String lighting = read.field("/concernIds/0");
        await().untilAsserted(() -> assertThat(concern(lighting).status()).isEqualTo(200));
        assertThat(concern(lighting).field("/text")).isEqualTo("Lampor saknas på gångvägen");
        assertThat(concern(lighting).field("/origin")).isEqualTo("MEETING");
        assertThat(concern(lighting).field("/meetingNoteId")).isEqualTo(first.id());
        assertThat(published(first.id(), 1)).extracting(Told::type).containsExactly("meeting-recorded");
        assertThat(published(lighting, 2))
                .extracting(Told::type)
                .containsExactly("concern-raised", "concern-receipted");
        assertThat(ownConcerns(david)).isEqualTo("2");
    }

    @Test
    @DisplayName("a note whose concerns were raised only in part is completed when its event comes again")
    void completedAfterACrash() {
        Person officer = Person.officerIn("1230");
        String[] concerns = IntStream.range(0, 50)
                .mapToObj(i -> Bodies.heard("DISORDER", "Bekymmer nummer " + i))
                .toArray(String[]::new);
        Answer note =
                api().post(officer, PATH, Bodies.meetingNote("1230", now().minusSeconds(60), "Stort möte", concerns));
        await().untilAsserted(() -> assertThat(ownConcerns(officer)).isEqualTo("50"));
        String lost = api().get(officer, note.header("Location")).field("/concernIds/49");
        database.getCollection("concerns").deleteOne(new Document("_id", lost));

        deliver("dialogue", "meeting-recorded", note.id(), Map.of("meetingNoteId", note.id()));

        await().untilAsserted(() -> assertThat(concern(lost).status()).isEqualTo(200));
        assertThat(ownConcerns(officer)).isEqualTo("50");
    }

    @Test
    @DisplayName("a note tells at which visit the meeting took place; a visit that is not there is refused")
    void visitOfTheMeeting() {
        String visit = api().requestVisit(
                        Person.contactPersonIn("1230"),
                        Bodies.visit("1230", now().plusSeconds(86_400), now().plusSeconds(90_000)));

        assertThat(api().post(david, PATH, atVisit(visit)).status()).isEqualTo(201);
        Answer unknown = api().post(david, PATH, atVisit(UUID.randomUUID().toString()));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.field("/errors/0/pointer")).isEqualTo("/visitId");
        assertThat(unknown.field("/errors/0/code")).isEqualTo("unknown-visit");
    }

    @Test
    @DisplayName("personal data is refused wherever it stands in the note, and the note is not kept")
    void personalDataAnywhere() {
        String note = Bodies.meetingNote(
                "1230",
                now().minusSeconds(60),
                "Mejla anna@example.se",
                Bodies.heard("THEFT", "Cyklar försvinner"),
                Bodies.heard("TRAFFIC", "ABC12D kör för fort"));

        Answer refused = api().post(david, PATH, note);

        assertThat(refused.problem()).isEqualTo("personal-data-in-text");
        assertThat(refused.body()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/pointer").asString()))
                .containsExactlyInAnyOrder("/minutes", "/concerns/1/text");
        assertThat(ownConcerns(david)).isEqualTo("0");
    }

    @Test
    @DisplayName("a meeting that has not been held, and a note by an inhabitant, are refused")
    void refused() {
        String tomorrow = Bodies.meetingNote("1230", now().plusSeconds(86_400), "Möte");
        String yesterday = Bodies.meetingNote("1230", now().minusSeconds(86_400), "Möte");

        assertThat(api().post(david, PATH, tomorrow).field("/errors/0/code")).isEqualTo("not-held-yet");
        assertThat(api().post(Person.inhabitantOf("1230"), PATH, yesterday).status())
                .isEqualTo(403);
        assertThat(api().post(Person.coordinatorOf("1230"), PATH, yesterday).status())
                .isEqualTo(201);
    }

    private String atVisit(String visit) {
        return """
            {"municipalityCode": "1230", "heldAt": "%s", "kind": "ARRANGED", "visitId": "%s", "attendance": 0,
             "minutes": "Årsmöte", "concerns": []}
            """.formatted(now().minusSeconds(60), visit);
    }

    private Answer concern(String id) {
        return api().get(david, "/dialogue/v1/concerns/" + id);
    }

    private String ownConcerns(Person person) {
        return api().get(person, "/dialogue/v1/concerns?mine=true").field("/total");
    }
}
