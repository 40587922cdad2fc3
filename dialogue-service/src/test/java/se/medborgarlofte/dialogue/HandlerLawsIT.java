package se.medborgarlofte.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.handling.EventDispatcher;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.HandlerLaw;

@DisplayName("Any order, duplicates and a late replay end in the same state")
class HandlerLawsIT extends DialogueIT {

    private final Person anna = Person.inhabitantOf("1230");
    private final Person david = Person.officerIn("1230");

    @Autowired
    EventDispatcher dispatcher;

    @Autowired
    EventProbe probe;

    @Test
    @DisplayName("for receipts and for what was told of them")
    void receipts() {
        Map<Integer, String> concerns = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    concerns.put(trial, api().raise(anna, "1230", "THEFT", "Cyklar försvinner"));
                    return eventsAbout(concerns.get(trial));
                },
                trial -> receiptsOf(concerns.get(trial)));
    }

    @Test
    @DisplayName("for the concerns of a meeting")
    void concernsOfAMeeting() {
        Map<Integer, Answer> notes = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    notes.put(trial, recordMeeting());
                    String noteId = notes.get(trial).id();
                    return List.of(
                            probe.incoming("dialogue", "meeting-recorded", noteId, 1, Map.of("meetingNoteId", noteId)));
                },
                trial -> concernsOf(notes.get(trial)));
    }

    private List<IncomingEvent> eventsAbout(String concern) {
        String picture = UUID.randomUUID().toString();
        return List.of(
                used("PICTURE", picture, null, concern),
                used("PLEDGE", picture, UUID.randomUUID().toString(), concern),
                handedOver("concern-received", concern, "2026-11-22T14:00:01Z"),
                handedOver("concern-in-picture", concern, "2026-11-22T14:00:02Z"));
    }

    private IncomingEvent used(String usedIn, String picture, String pledge, String concern) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "usedIn",
                usedIn,
                "pictureId",
                picture,
                "municipalityCode",
                "1230",
                "concernIds",
                List.of(concern),
                "usedAt",
                "2026-11-22T14:00:00Z"));
        if (pledge != null) {
            data.put("pledgeId", pledge);
        }
        return probe.incoming("pledge", "concerns-used", pledge == null ? picture : pledge, 1, data);
    }

    private IncomingEvent handedOver(String template, String concern, String at) {
        String messageId = UUID.randomUUID().toString();
        return probe.incoming(
                "notification",
                "message-handed-over",
                messageId,
                1,
                Map.of(
                        "messageId", messageId,
                        "template", template,
                        "causeContext", "dialogue",
                        "causeSubject", concern,
                        "at", at));
    }

    /** Kind and telling of each receipt; in whatever order they were given. */
    private Object receiptsOf(String concern) {
        var body = api().get(anna, "/dialogue/v1/concerns/" + concern).body();
        return body.at("/state").asString()
                + body.at("/receipts")
                        .valueStream()
                        .map(receipt -> receipt.at("/kind").asString() + " told "
                                + receipt.at("/toldAt").asString(""))
                        .sorted()
                        .toList();
    }

    private Answer recordMeeting() {
        return api().post(
                        david,
                        "/dialogue/v1/meeting-notes",
                        Bodies.meetingNote(
                                "1230",
                                now().minusSeconds(60),
                                "Möte",
                                Bodies.heard("LIGHTING", "Lampor saknas"),
                                Bodies.heard("TRAFFIC", "Det körs för fort")));
    }

    private Object concernsOf(Answer note) {
        return api().get(david, note.header("Location"))
                .body()
                .at("/concernIds")
                .valueStream()
                .map(id -> api().get(david, "/dialogue/v1/concerns/" + id.asString()))
                .map(concern -> concern.field("/category") + " " + concern.header("ETag"))
                .collect(Collectors.toList());
    }
}
