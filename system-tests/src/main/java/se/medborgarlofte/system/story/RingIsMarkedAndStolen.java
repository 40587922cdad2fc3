package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/**
 * An owner claims a kit and marks a ring from it; nobody else can have the kit. After a burglary she calls the police;
 * the officer reports for her and invites her with a one-time link, by which she takes the report over and says what was
 * stolen: the ring, and a bicycle of whose number she remembers half.
 */
final class RingIsMarkedAndStolen implements Step<RingIsMarkedAndStolen.Result> {

    private static final String KIT_CLAIMS = "/property/v1/kits/claims";
    private static final String ITEMS = "/property/v1/items";
    private static final String REPORTS = "/property/v1/theft-reports";
    private static final String ACCEPTANCES = "/property/v1/invitation-acceptances";
    private static final int HALF = 6;

    /**
     * What was stolen.
     *
     * @param itemId the ring
     * @param kitCode the kit's code as the owner wrote it
     * @param engraving what only the owner knows of the ring
     * @param bicycleId the bicycle
     * @param look what it looks like
     */
    record Result(
            String itemId, String kitCode, String engraving, String reportId, String bicycleId, BicycleLook look) {}

    /** @param mark what tells it from other bicycles */
    record BicycleLook(String model, String colour, String mark) {}

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
        return "An owner claims a kit and marks a ring; after a burglary she calls, gets a one-time link and describes"
                + " the ring and a bicycle with half its number";
    }

    @Override
    public Result play(Evidence evidence) {
        Session anna = world.as(Person.ANNA);
        String code = world.personalData().used("marking code", world.chance().code(10));
        String engraving = world.personalData().used("free text", world.chance().word());
        claimed(evidence, anna, code);
        String ring = anna.create(ITEMS, ring(code, engraving)).id();
        evidence.event("property/item-registered", ring);
        String report = reportedByPhone(evidence);
        takenOver(anna, report);
        String bicycle = anna.read(REPORTS + "/" + report).at("/items/0/itemId");
        supplement(anna, report, Map.of("registeredItemId", ring));
        supplement(anna, report, half(bicycle));
        evidence.keep(world.topics()
                .awaitAll("what she said is told", 3, event -> event.is("property/theft-report-supplemented", report))
                .getLast());
        return new Result(ring, code, engraving, report, bicycle, look());
    }

    /** Of its own each time the story is told: the bicycle of an earlier time is still missed. */
    private BicycleLook look() {
        return new BicycleLook(
                world.chance().oneOf("Elina", "Femto", "Holma", "Karin", "Kilda", "Nova", "Sella", "Tarfek"),
                world.chance().oneOf("röd", "blå", "svart", "grön", "gul", "lila"),
                world.chance().word());
    }

    /** The first who claims a kit has it; the other is not told whose it is. */
    private void claimed(Evidence evidence, Session anna, String code) {
        Map<String, Object> kit = Map.of("code", code);
        evidence.event(
                "property/kit-claimed",
                anna.send(Call.post(KIT_CLAIMS, kit)).expect(200).id());
        Answer refused = world.as(Person.OSKAR).send(Call.post(KIT_CLAIMS, kit));
        refused.refused(409, "kit-already-claimed");
        BrokenException.unless(!refused.text().contains(anna.personId()), "The refusal tells whose the %s is", "kit");
    }

    /** What she says by phone is little. */
    private String reportedByPhone(Evidence evidence) {
        LocalDate yesterday = world.calendar().today().minusDays(1);
        Map<String, Object> theft = Map.of(
                "reportedFor", "SOMEBODY_ELSE",
                "municipalityCode", "1230",
                "caseNumber",
                        world.personalData()
                                .used("case number", "5000-K" + world.chance().digits(6) + "-26"),
                "stolenFrom", yesterday.toString(),
                "stolenTo", yesterday.toString(),
                "place", Map.of("latitude", 55.6423, "longitude", 13.2071),
                "items", List.of(Map.of("category", "BICYCLE", "description", "Damcykel")));
        String report = world.as(Person.DAVID).create(REPORTS, theft).id();
        evidence.event("property/theft-reported", report);
        return report;
    }

    /** The link works for one person, once. */
    private void takenOver(Session anna, String report) {
        anna.send(Call.get(REPORTS + "/" + report)).expect(403);
        String secret = world.as(Person.DAVID)
                .send(Call.post(REPORTS + "/" + report + "/invitations"))
                .expect(200)
                .at("/secret");
        Map<String, Object> shown = Map.of("secret", world.personalData().used("one-time secret", secret));
        Answer accepted = anna.send(Call.post(ACCEPTANCES, shown)).expect(200);
        BrokenException.unlessEqual(report, accepted.at("/reportId"), "The report of the invitation");
        world.as(Person.OSKAR).send(Call.post(ACCEPTANCES, shown)).refused(409, "invitation-unknown");
    }

    private static void supplement(Session anna, String report, Map<String, Object> more) {
        anna.send(Call.post(REPORTS + "/" + report + "/supplements", more)).expect(200);
    }

    private Map<String, Object> ring(String code, String engraving) {
        return Map.of(
                "category",
                "JEWELLERY",
                "colour",
                "guld",
                "description",
                world.personalData().used("free text", "Slät ring, gravyr på insidan: " + engraving),
                "identifiers",
                List.of(Map.of("kind", "MARKING_CODE", "value", code)));
    }

    /** Of the bicycle's number she remembers the second half. */
    private Map<String, Object> half(String bicycle) {
        String frame = world.personalData().used("frame number", world.chance().code(2 * HALF));
        String remembered = "?".repeat(HALF) + frame.substring(HALF);
        return Map.of("itemId", bicycle, "identifiers", List.of(Map.of("kind", "FRAME", "value", remembered)));
    }
}
