package se.medborgarlofte.system.story;

import java.util.List;
import java.util.Map;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;
import tools.jackson.databind.JsonNode;

/** An officer elsewhere UV-checks what a house search has brought to light, with one hit, and seizes a batch. */
final class BatchIsSeized implements Step<BatchIsSeized.Result> {

    private static final String UV_CHECKS = "/property/v1/uv-checks";
    private static final String SEIZURES = "/property/v1/seizures";

    /** What was seized; the ring glows, but nobody can read from it whose it is. */
    record Result(String seizureId, String caseNumber, String seizedRingId, String seizedBicycleId) {}

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
        return "An officer elsewhere UV-checks what a house search brought to light, once without a hit, and seizes a"
                + " batch in which a ring glows";
    }

    @Override
    public Result play(Evidence evidence) {
        Session officer = world.as(Person.ERIK);
        evidence.event("property/uv-check-recorded", uvCheck(officer, 14, 0));
        evidence.event("property/uv-check-recorded", uvCheck(officer, 3, 1));
        String caseNumber = world.personalData()
                .used("case number", "5000-K" + world.chance().digits(6) + "-26");
        String seizure = officer.create(SEIZURES, seizure(caseNumber)).id();
        evidence.event("property/seizure-recorded", seizure);
        JsonNode things = officer.read(SEIZURES + "/" + seizure).json().path("items");
        BrokenException.unlessEqual(3, things.size(), "The number of things seized");
        return new Result(seizure, caseNumber, idOf(things, 2), idOf(things, 1));
    }

    private static String idOf(JsonNode things, int place) {
        return things.path(place).path("seizedItemId").asString();
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

    private Map<String, Object> seizure(String caseNumber) {
        Map<String, Object> tools = Map.of("category", "TOOLS", "brand", "Hilti");
        Map<String, Object> ring = Map.of("category", "JEWELLERY", "description", "Slät ring, lyser grönt under UV");
        return Map.of(
                "municipalityCode",
                "1281",
                "caseNumber",
                caseNumber,
                "seizedAt",
                world.calendar().now().toString(),
                "found",
                "HOUSE_SEARCH",
                "items",
                List.of(tools, bicycle(), ring));
    }

    /** The number has been ground off; the officer describes what stands there. */
    private Map<String, Object> bicycle() {
        RingIsMarkedAndStolen.BicycleLook look = stolen.look();
        return Map.of(
                "category",
                "BICYCLE",
                "brand",
                "Crescent",
                "model",
                look.model(),
                "colours",
                List.of(look.colour(), "vit"),
                "marks",
                "Klistermärke på ramen: " + look.mark(),
                "description",
                "Damcykel, " + look.colour() + ", 3 växlar, vit korg, ramnumret bortslipat");
    }
}
