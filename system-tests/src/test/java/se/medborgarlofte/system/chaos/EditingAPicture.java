package se.medborgarlofte.system.chaos;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;
import se.medborgarlofte.system.Wishes;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** One aggregate is changed again and again: no acknowledged edit is lost, its events keep their order. */
final class EditingAPicture {

    private final Session maria;
    private final Session chief;
    private final Wishes wishes;
    private final String id;
    private final int theftsBefore;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private volatile String lastText = "";

    EditingAPicture(World world) {
        this.maria = world.as(Person.MARIA);
        this.chief = world.as(Person.INGRID);
        this.wishes = new Wishes(world);
        this.id = Commands.create(maria, "/pledge/v1/situation-pictures", wishes.picture("1281"));
        this.theftsBefore = thefts();
    }

    String id() {
        return id;
    }

    int edits() {
        return acknowledged.get();
    }

    /** How many concerns about thefts have reached the picture since it was opened. */
    int newThefts() {
        return thefts() - theftsBefore;
    }

    private int thefts() {
        return Commands.read(maria, address() + "/problems")
                .json()
                .path("problems")
                .valueStream()
                .filter(problem -> problem.path("category").asString().equals("THEFT"))
                .mapToInt(problem -> problem.path("concerns").asInt())
                .sum();
    }

    /** Reads, edits and, when nobody has answered, finds out whether the edit was made. */
    void edit() {
        Map<String, String> parts = wishes.parts();
        Answer read = Commands.read(maria, address());
        Answer edited = Commands.send(maria, Call.put(address(), parts).ifMatch(read.etag()));
        if (edited.status() == 412) {
            edited = Commands.read(maria, address());
        }
        if (!edited.expect(200).at("/mapping").equals(parts.get("mapping"))) {
            throw new AssertionError("the picture says neither what it said nor what was written");
        }
        lastText = edited.at("/mapping");
        acknowledged.incrementAndGet();
    }

    /** Somebody else approves it; an approval that nobody answered is seen in its state. */
    void approve() {
        Answer read = Commands.read(chief, address());
        Commands.send(chief, Call.post(address() + "/approvals").ifMatch(read.etag()));
        Answer approved = Commands.read(chief, address());
        if (!approved.at("/state").equals("APPROVED")) {
            throw new AssertionError("the picture is " + approved.at("/state"));
        }
    }

    void check(SoftAssertions hold) {
        hold.assertThat(Commands.read(maria, address()).at("/mapping"))
                .as("last acknowledged edit")
                .isEqualTo(lastText);
    }

    private String address() {
        return "/pledge/v1/situation-pictures/" + id;
    }
}
