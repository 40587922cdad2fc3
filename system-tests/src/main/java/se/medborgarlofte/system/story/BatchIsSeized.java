package se.medborgarlofte.system.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.Told;
import se.medborgarlofte.system.world.World;

/** An officer elsewhere UV-checks things, one check without a hit, and seizes a batch: the ring is found at once. */
final class BatchIsSeized implements Step<BatchIsSeized.Result> {

    private static final String UV_CHECKS = "/property/v1/uv-checks";
    private static final String SEIZURES = "/property/v1/seizures";
    private static final String MATCHES = "/property/v1/matches";

    /** The match of the ring, and the bicycle among what was seized. */
    record Result(String matchId, String seizureId, String seizedBicycleId) {}

    private final World world;
    private final RingIsMarkedAndStolen.Result stolen;

    BatchIsSeized(World world, RingIsMarkedAndStolen.Result stolen) {
        this.world = world;
        this.stolen = stolen;
    }

    @Override
    public String number() {
        return "8";
    }

    @Override
    public String what() {
        return "An officer elsewhere UV-checks, once without a hit, and seizes a batch: the ring's code matches at"
                + " once";
    }

    @Override
    public Result play(Evidence evidence) {
        Session officer = world.as(Person.ERIK);
        evidence.event("property/uv-check-recorded", uvCheck(officer, 14, 0));
        evidence.event("property/uv-check-recorded", uvCheck(officer, 3, 1));
        String seizure = officer.create(SEIZURES, seizure()).id();
        evidence.event("property/seizure-recorded", seizure);
        Told proposed = evidence.keep(world.topics().await("the ring is matched", event -> isMatch(event, seizure)));
        Answer match = officer.read(MATCHES + "/" + proposed.subject());
        BrokenException.unlessEqual("MARKING_CODE", match.at("/basis"), "What the match rests on");
        BrokenException.unlessEqual("PROPOSED", match.at("/state"), "The match's state");
        String bicycle = officer.read(SEIZURES + "/" + seizure).at("/items/1/seizedItemId");
        return new Result(proposed.subject(), seizure, bicycle);
    }

    private String uvCheck(Session officer, int checked, int hits) {
        return officer.create(
                        UV_CHECKS,
                        Map.of(
                                "municipalityCode",
                                "1281",
                                "unit",
                                "police-south",
                                "at",
                                world.calendar().now().toString(),
                                "itemsChecked",
                                checked,
                                "hits",
                                hits))
                .id();
    }

    private Map<String, Object> seizure() {
        return Map.of(
                "municipalityCode", "1281",
                "caseNumber",
                        world.personalData()
                                .used("case number", "5000-K" + world.chance().digits(6) + "-26"),
                "seizedAt", world.calendar().now().toString(),
                "found", "HOUSE_SEARCH",
                "items",
                        List.of(
                                Map.of("category", "TOOLS", "brand", "Hilti"),
                                bicycle(),
                                thing("JEWELLERY", "MARKING_CODE", readFromTheRing())));
    }

    /** The number has been ground off; the officer describes what stands there. */
    private Map<String, Object> bicycle() {
        return Map.of(
                "category", "BICYCLE",
                "brand", "Crescent",
                "model", "Elina",
                "colours", List.of("röd", "vit"),
                "marks", "Klistermärke på ramen: " + stolen.mark(),
                "description", "Damcykel, röd, 3 växlar, vit korg, ramnumret bortslipat");
    }

    /** The officer reads the same code but writes it in another way. */
    private String readFromTheRing() {
        String code = stolen.kitCode();
        String written = code.substring(0, 5) + "-" + code.substring(5);
        return world.personalData().used("marking code", written.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> thing(String category, String kind, String value) {
        return Map.of("category", category, "identifiers", List.of(Map.of("kind", kind, "value", value)));
    }

    private boolean isMatch(Told event, String seizure) {
        return event.is("property/match-proposed")
                && event.fact("/itemId").equals(stolen.itemId())
                && event.fact("/seizureId").equals(seizure);
    }
}
