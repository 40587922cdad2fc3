package se.medborgarlofte.system.story;

import java.util.Map;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.World;

/** What was done is shown; police chief and coordinator conclude "done; effect not measurable yet". */
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
        return "What was done is shown; chief and coordinator conclude: done, effect not measurable yet";
    }

    @Override
    public Done play(Evidence evidence) {
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
    }
}
