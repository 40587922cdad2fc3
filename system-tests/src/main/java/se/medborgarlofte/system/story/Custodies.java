package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.World;
import tools.jackson.databind.JsonNode;

/** What is done to things in custody; the clerk says which version of it everybody has before them. */
final class Custodies {

    private static final String PATH = "/property/v1/custodies/";

    private final World world;

    Custodies(World world) {
        this.world = world;
    }

    Answer read(String seizureId) {
        return world.as(Person.HANNA).read(PATH + seizureId);
    }

    /** One thing of a custody. */
    JsonNode thing(Answer custody, String seizedItemId) {
        Optional<JsonNode> found = custody.json()
                .path("things")
                .valueStream()
                .filter(thing -> thing.path("seizedItemId").asString().equals(seizedItemId))
                .findFirst();
        BrokenException.unless(found.isPresent(), "There is no thing %s in custody", seizedItemId);
        return found.orElseThrow();
    }

    /** Does something to a custody as it is now, whatever comes of it. */
    Answer act(Person person, String seizureId, String action, Map<String, Object> body) {
        String path = PATH + seizureId + "/" + action;
        Call call = body.isEmpty() ? Call.post(path) : Call.post(path, body);
        return world.as(person).send(call.ifMatch(read(seizureId).etag()));
    }

    /** The clerk records that a notice was sent; which one it was. */
    String send(String seizureId, String seizedItemId, String party, LocalDate on) {
        Answer sent = act(
                        Person.HANNA,
                        seizureId,
                        "notices",
                        Map.of(
                                "kind",
                                "HAND_OUT",
                                "party",
                                party,
                                "seizedItemId",
                                seizedItemId,
                                "sentOn",
                                on.toString()))
                .expect(200);
        JsonNode notices = sent.json().path("notices");
        return notices.path(notices.size() - 1).path("noticeId").asString();
    }

    /** The clerk records that a notice has reached its party. */
    void served(String seizureId, String noticeId, LocalDate on) {
        act(Person.HANNA, seizureId, "notices/" + noticeId + "/services", Map.of("on", on.toString()))
                .expect(200);
    }

    /** Whether the log of a custody is as it was written. */
    boolean intact(String seizureId) {
        return world.as(Person.FATIMA)
                .read(PATH + seizureId + "/log-verification")
                .json()
                .path("intact")
                .asBoolean();
    }

    /** What was done, in order. */
    String log(String seizureId) {
        return world.as(Person.FATIMA).read(PATH + seizureId + "/log").text();
    }
}
