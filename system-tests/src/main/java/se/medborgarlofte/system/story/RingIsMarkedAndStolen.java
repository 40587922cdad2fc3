package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** An owner registers a ring marked from a kit; nobody else can claim the kit; the ring is stolen and reported. */
final class RingIsMarkedAndStolen implements Step<RingIsMarkedAndStolen.Result> {

    private static final String ITEMS = "/property/v1/items";
    private static final String REPORTS = "/property/v1/theft-reports";

    /** The ring, the kit's code as the owner wrote it, and the report. */
    record Result(String itemId, String kitCode, String reportId) {}

    private final World world;

    RingIsMarkedAndStolen(World world) {
        this.world = world;
    }

    @Override
    public String number() {
        return "7";
    }

    @Override
    public String what() {
        return "An owner registers a ring with a kit's code, which nobody else can claim, and reports it stolen";
    }

    @Override
    public Result play(Evidence evidence) {
        Session anna = world.as(Person.ANNA);
        String code = world.personalData().used("marking code", world.chance().code(10));
        String ring = anna.create(ITEMS, ring(code)).id();
        evidence.event("property/item-registered", ring);
        world.as(Person.OSKAR).send(Call.post(ITEMS, ring(code))).refused(409, "kit-already-claimed");
        String report = anna.create(REPORTS, theft(ring)).id();
        evidence.event("property/theft-reported", report);
        return new Result(ring, code, report);
    }

    private Map<String, Object> ring(String code) {
        String description = "Slät ring, gravyr på insidan: " + world.chance().word();
        return Map.of(
                "category",
                "JEWELLERY",
                "colour",
                "guld",
                "description",
                world.personalData().used("free text", description),
                "identifiers",
                List.of(Map.of("kind", "MARKING_CODE", "value", code)));
    }

    private Map<String, Object> theft(String ring) {
        LocalDate yesterday = world.calendar().today().minusDays(1);
        return Map.of(
                "municipalityCode", "1230",
                "stolenFrom", yesterday.toString(),
                "stolenTo", yesterday.toString(),
                "items", List.of(Map.of("itemId", ring)));
    }
}
