package se.medborgarlofte.system.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Operations;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.Told;
import se.medborgarlofte.system.world.World;

/** A service and the broker are killed while concerns come in, and started again: nothing is lost or doubled. */
final class ProcessesAreKilled implements Step<Done> {

    private static final int CONCERNS = 24;
    private static final int SERVICE_DIES_AT = 8;
    private static final int BROKER_DIES_AT = 16;
    private static final Duration RESTART = Duration.ofMinutes(2);

    private final World world;
    private final Concerns concerns;
    private final Letters letters;
    private final String matchId;

    ProcessesAreKilled(World world, MarkIsRead.Result read) {
        this.world = world;
        this.concerns = new Concerns(world);
        this.letters = new Letters(world);
        this.matchId = read.matchId();
    }

    @Override
    public String number() {
        return "12";
    }

    @Override
    public String what() {
        return "The dialogue service and the broker are killed while %d concerns come in: nothing lost, nothing doubled"
                .formatted(CONCERNS);
    }

    @Override
    public Done play(Evidence evidence) {
        Session oskar = world.as(Person.OSKAR);
        List<String> raised = new ArrayList<>();
        for (int i = 0; i < CONCERNS; i++) {
            killAt(i);
            raised.add(raise(oskar));
        }
        List.of("dialogue-service", "broker").forEach(name -> world.platform().awaitReady(name, RESTART));
        raised.forEach(id -> requireWhole(evidence, oskar, id));
        letters.exactlyOne("match-confirmed", matchId, world.as(Person.ANNA));
        Operations operations = new Operations(world);
        Patience.untilTrue("nothing waits or lies dead anywhere", RESTART, operations::nothingLeftOver);
        return Done.DONE;
    }

    private void killAt(int concern) {
        if (concern == SERVICE_DIES_AT) {
            world.platform().kill("dialogue-service");
        } else if (concern == BROKER_DIES_AT) {
            world.platform().kill("broker");
        }
    }

    /** As a client on the move does it: the same command under the same key until somebody answers. */
    private String raise(Session by) {
        Object body = concerns.body("1281", "VANDALISM", "Klotter på stationen.");
        Call call = Call.post(Concerns.PATH, body).key(UUID.randomUUID().toString());
        return by.insist(call, RESTART).expect(201).id();
    }

    private void requireWhole(Evidence evidence, Session by, String id) {
        evidence.event("dialogue/concern-raised", id);
        letters.about("concern-received", id, by);
        letters.exactlyOne("concern-received", id, by);
        concerns.awaitToldReceipt(by, id, "RECEIVED");
        long ids = world.topics().all(event -> event.is("dialogue/concern-raised", id)).stream()
                .map(Told::id)
                .collect(Collectors.toSet())
                .size();
        BrokenException.unlessEqual(1L, ids, "The number of events that raise concern " + id);
    }
}
