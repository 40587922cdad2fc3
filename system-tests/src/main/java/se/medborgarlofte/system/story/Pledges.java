package se.medborgarlofte.system.story;

import java.util.Map;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.World;

/** A pledge as the parties and the board meet it. */
final class Pledges {

    static final String PATH = "/pledge/v1/pledges";
    static final String PUBLIC = "/pledge/v1/public-pledges";
    static final String POLICE = "POLICE";
    static final String MUNICIPALITY = "MUNICIPALITY";

    private final World world;

    Pledges(World world) {
        this.world = world;
    }

    Answer read(String id) {
        return world.as(Person.CECILIA).read(PATH + "/" + id);
    }

    /** One party agrees to the content that has this hash. */
    Answer agree(Person person, String id, String party, String contentHash) {
        return world.as(person)
                .send(Call.post(PATH + "/" + id + "/agreements", Map.of("party", party, "contentHash", contentHash)));
    }

    /** The board's secretary records a decision. */
    Answer decide(String id, Map<String, Object> decision) {
        return world.as(Person.JOHAN)
                .send(Call.post(PATH + "/" + id + "/board-decisions", decision).ifMatch(read(id).etag()));
    }

    Answer sign(Person person, String id, String party) {
        return world.as(person).send(Call.post(PATH + "/" + id + "/signatures", Map.of("party", party)));
    }
}
