package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/**
 * An owner registers a ring marked from a kit; nobody else can claim the kit; the ring is stolen and reported, together
 * with a bicycle of which hardly anything is remembered.
 */
final class RingIsMarkedAndStolen implements Step<RingIsMarkedAndStolen.Result> {

    private static final String ITEMS = "/property/v1/items";
    private static final String REPORTS = "/property/v1/theft-reports";

    /**
     * What was stolen.
     *
     * @param itemId the ring
     * @param kitCode the kit's code as the owner wrote it
     * @param bicycleId the bicycle
     * @param mark what tells it from other bicycles
     */
    record Result(String itemId, String kitCode, String reportId, String bicycleId, String mark) {}

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
        return "An owner registers a ring with a kit's code, which nobody else can claim, and reports it and a bicycle"
                + " stolen";
    }

    @Override
    public Result play(Evidence evidence) {
        Session anna = world.as(Person.ANNA);
        String code = world.personalData().used("marking code", world.chance().code(10));
        String ring = anna.create(ITEMS, ring(code)).id();
        evidence.event("property/item-registered", ring);
        world.as(Person.OSKAR).send(Call.post(ITEMS, ring(code))).refused(409, "kit-already-claimed");
        String frame = world.personalData().used("frame number", world.chance().code(12));
        String report = anna.create(REPORTS, theft(ring, frame)).id();
        evidence.event("property/theft-reported", report);
        String bicycle = anna.read(REPORTS + "/" + report).at("/items/1/itemId");
        return new Result(ring, code, report, bicycle, world.chance().word());
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

    /** Of the bicycle she remembers the end of its number, and what half the town rides. */
    private static Map<String, Object> bicycle(String frame) {
        return Map.of(
                "category",
                "BICYCLE",
                "description",
                "Damcykel",
                "identifiers",
                List.of(Map.of("kind", "FRAME", "value", "?".repeat(9) + frame.substring(9))));
    }

    private Map<String, Object> theft(String ring, String frame) {
        LocalDate yesterday = world.calendar().today().minusDays(1);
        return Map.of(
                "municipalityCode", "1230",
                "stolenFrom", yesterday.toString(),
                "stolenTo", yesterday.toString(),
                "items", List.of(Map.of("itemId", ring), bicycle(frame)));
    }
}
