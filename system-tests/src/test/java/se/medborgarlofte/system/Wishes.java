package se.medborgarlofte.system;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.system.world.World;

/** Good bodies of requests, each different from the one before. */
public final class Wishes {

    private final World world;

    public Wishes(World world) {
        this.world = world;
    }

    public Map<String, Object> concern(String municipalityCode, String category) {
        return Map.of(
                "municipalityCode", municipalityCode,
                "category", category,
                "text", "Det händer saker vid " + world.chance().word() + ".");
    }

    public Map<String, Object> visit() {
        Instant startsAt = world.calendar()
                .now()
                .plus(Duration.ofDays(30))
                .plus(Duration.ofMinutes(
                        world.chance().below((int) Duration.ofDays(300).toMinutes())));
        return Map.of(
                "municipalityCode",
                "1230",
                "kind",
                "TRAINING",
                "startsAt",
                startsAt.toString(),
                "endsAt",
                startsAt.plus(Duration.ofHours(1)).toString(),
                "placeKind",
                "SCHOOL",
                "topic",
                "Märkning vid " + world.chance().word() + ".");
    }

    public Map<String, Object> note() {
        return Map.of(
                "municipalityCode",
                "1230",
                "heldAt",
                world.calendar().now().toString(),
                "kind",
                "EVERYDAY",
                "attendance",
                3,
                "minutes",
                "Vi talade om " + world.chance().word() + ".",
                "concerns",
                List.of());
    }

    public Map<String, Object> picture(String municipalityCode) {
        LocalDate today = world.calendar().today();
        return Map.of(
                "municipalityCode",
                municipalityCode,
                "periodFrom",
                today.minusDays(2 + world.chance().below(20)).toString(),
                "periodTo",
                today.plusDays(1).toString());
    }

    public Map<String, String> parts() {
        String place = world.chance().word();
        return Map.of(
                "mapping", "Var, vid " + place + ".",
                "otherInformation", "Mer, vid " + place + ".",
                "analysis", "Varför, vid " + place + ".");
    }

    public Map<String, Object> pledge(String pictureId) {
        String place = world.chance().word();
        LocalDate today = world.calendar().today();
        Map<String, String> both = Map.of("sv", "Löfte vid " + place, "en", "Pledge at " + place);
        return Map.of(
                "pictureId",
                pictureId,
                "content",
                Map.of(
                        "problemCategory",
                        "DISORDER",
                        "title",
                        both,
                        "text",
                        both,
                        "cause",
                        "Orsak vid " + place + ".",
                        "activities",
                        List.of(Map.of(
                                "party",
                                "POLICE",
                                "function",
                                "Områdespolis",
                                "description",
                                "Fotpatrull vid " + place,
                                "from",
                                today.toString(),
                                "to",
                                today.plusYears(1).toString(),
                                "serves",
                                List.of("i1"))),
                        "indicators",
                        List.of(Map.of(
                                "name", "Samtal",
                                "unit", "antal",
                                "baseline", 1,
                                "target", 2,
                                "source", "Egen räkning")),
                        "validUntil",
                        today.plusYears(1).toString()));
    }

    public Map<String, Object> item(String markingCode) {
        return thing("JEWELLERY", "MARKING_CODE", markingCode);
    }

    public Map<String, Object> theft() {
        String yesterday = world.calendar().today().minusDays(1).toString();
        return Map.of(
                "municipalityCode",
                "1230",
                "stolenFrom",
                yesterday,
                "stolenTo",
                yesterday,
                "items",
                List.of(thing("BICYCLE", "FRAME", world.chance().code(12))));
    }

    public Map<String, Object> uvCheck() {
        return Map.of(
                "municipalityCode",
                "1281",
                "unit",
                "police-south",
                "at",
                world.calendar().now().toString(),
                "itemsChecked",
                1 + world.chance().below(1000),
                "hits",
                0);
    }

    public Map<String, Object> seizure(String markingCode) {
        return Map.of(
                "municipalityCode",
                "1281",
                "caseNumber",
                "5000-K" + world.chance().digits(6) + "-26",
                "seizedAt",
                world.calendar().now().toString(),
                "found",
                "ROADSIDE",
                "items",
                List.of(thing("JEWELLERY", "MARKING_CODE", markingCode)));
    }

    private static Map<String, Object> thing(String category, String kind, String value) {
        return Map.of("category", category, "identifiers", List.of(Map.of("kind", kind, "value", value)));
    }
}
