package se.medborgarlofte.system.story;

import java.util.Map;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.World;
import tools.jackson.databind.JsonNode;

/** The return reaches the indicator; police chief and coordinator conclude "done; effect not measurable yet". */
final class PledgeIsConcluded implements Step<Done> {

    private final World world;
    private final Pledges pledges;
    private final String pledge;

    PledgeIsConcluded(World world, PledgeIsAgreed.Result agreed) {
        this.world = world;
        this.pledges = new Pledges(world);
        this.pledge = agreed.pledgeId();
    }

    @Override
    public String number() {
        return "14";
    }

    @Override
    public String what() {
        return "The return reaches the pledge's indicator; what was done is shown; chief and coordinator conclude: done,"
                + " effect not measurable yet";
    }

    @Override
    public Done play(Evidence evidence) {
        returnHasReachedTheIndicator();
        conclude().refused(409, "activities-are-not-done");
        shown();
        evidence.event("pledge/pledge-evidence-recorded", pledge);
        String hash = conclude().expect(200).at("/amendment/contentHash");
        evidence.event("pledge/pledge-amendment-proposed", pledge);
        sign(Person.INGRID, Pledges.POLICE, hash);
        sign(Person.CECILIA, Pledges.MUNICIPALITY, hash);
        evidence.event("pledge/pledge-concluded", pledge);
        readByAnybody();
        return Done.DONE;
    }

    /** What the registry states to have come home this month the pledge's indicator has without anybody typing it. */
    private void returnHasReachedTheIndicator() {
        String month = world.calendar().thisMonth().toString();
        boolean cameHome = !world.topics()
                .all(event -> event.is("property/thing-returned"))
                .isEmpty();
        Patience.untilTrue("the returns of this month are in the pledge's indicator", () -> {
            int returned = stated(month);
            return returned == inIndicator(month) && (returned > 0 || !cameHome);
        });
    }

    private int stated(String month) {
        return MarkingPledge.COUNTED_IN.stream()
                .mapToInt(area -> sum(
                        world.as(Person.INGRID)
                                .read("/pledge/v1/area-figures?municipalityCode=" + area + "&month=" + month)
                                .json()
                                .path("items"),
                        "itemsReturned"))
                .sum();
    }

    private int inIndicator(String month) {
        JsonNode months = world.as(Person.INGRID)
                .read(Pledges.PATH + "/" + pledge + "/follow-up")
                .json()
                .at("/indicators/1/months");
        return months.valueStream()
                .filter(each -> each.path("month").asString().equals(month))
                .mapToInt(each -> each.path("count").asInt())
                .sum();
    }

    private static int sum(JsonNode items, String field) {
        return items.valueStream().mapToInt(item -> item.path(field).asInt()).sum();
    }

    private Answer conclude() {
        Map<String, Object> conclusion = Map.of(
                "result",
                "FULFILLED",
                "text",
                Map.of(
                        "sv", used("Vi gjorde det vi lovade vid "),
                        "en", used("We did what we promised at ")));
        return world.as(Person.INGRID)
                .send(Call.post(Pledges.PATH + "/" + pledge + "/conclusions", conclusion)
                        .ifMatch(pledges.read(pledge).etag()));
    }

    private String used(String beginning) {
        return world.personalData().used("free text", beginning + world.chance().word() + ".");
    }

    private void shown() {
        world.as(Person.DAVID)
                .create(
                        Pledges.PATH + "/" + pledge + "/evidence",
                        Map.of(
                                "activityKey",
                                "a1",
                                "kind",
                                "LOG",
                                "on",
                                world.calendar().today().toString(),
                                "note",
                                used("Alla bilar har en lampa vid ")));
    }

    private void sign(Person person, String party, String hash) {
        world.as(person)
                .send(Call.post(
                        Pledges.PATH + "/" + pledge + "/signatures", Map.of("party", party, "contentHash", hash)))
                .expect(200);
    }

    private void readByAnybody() {
        Answer read = world.anybody().read(Pledges.PUBLIC + "/" + pledge);
        BrokenException.unlessEqual("CONCLUDED", read.at("/state"), "The public pledge");
        BrokenException.unlessEqual("FULFILLED", read.at("/conclusion/result"), "What was done");
        BrokenException.unlessEqual(
                "NOT_MEASURABLE", read.at("/conclusion/effects/0/verdict"), "Whether it worked, so far");
        BrokenException.unlessEqual(
                "NOT_MEASURABLE", read.at("/conclusion/effects/1/verdict"), "Whether more came home, so far");
    }
}
