package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** The board postpones, then decides on 30 November; both sign; the clock moves; the pledge is in force and public. */
final class PledgeTakesEffect implements Step<Done> {

    private final World world;
    private final Pledges pledges;
    private final Concerns concerns;
    private final Letters letters;
    private final PledgeIsAgreed.Result agreed;
    private final ConcernsAreRaised.Result raised;
    private final OfflineNoteCountsOnce.Result noted;

    PledgeTakesEffect(
            World world,
            PledgeIsAgreed.Result agreed,
            ConcernsAreRaised.Result raised,
            OfflineNoteCountsOnce.Result noted) {
        this.world = world;
        this.pledges = new Pledges(world);
        this.concerns = new Concerns(world);
        this.letters = new Letters(world);
        this.agreed = agreed;
        this.raised = raised;
        this.noted = noted;
    }

    @Override
    public String number() {
        return "6";
    }

    @Override
    public String what() {
        return "The board postpones, then decides on 30 November; both sign; the clock moves; the pledge is in force,"
                + " public, and receipts go out";
    }

    @Override
    public Done play(Evidence evidence) {
        String pledge = agreed.pledgeId();
        Follower follower = new Follower(world);
        follower.follows(pledge);
        postponed(pledge);
        decided(pledge);
        evidence.keep(world.topics()
                .awaitAll("both decisions are told", 2, event -> event.is("pledge/pledge-board-decided", pledge))
                .getLast());
        signed(pledge);
        evidence.event("pledge/pledge-signed", pledge);
        world.anybody().send(Call.get(Pledges.PUBLIC + "/" + pledge)).refused(404, "unknown-resource");
        world.calendar().moveTo(agreed.boardMeets().plusDays(1).atTime(0, 30));
        evidence.event("pledge/pledge-activated", pledge);
        readByAnybody(pledge);
        follower.isTold(pledge);
        told(evidence, world.as(Person.ANNA), raised.inhabitants(), pledge);
        told(evidence, world.as(Person.BERTIL), raised.contactPersons(), pledge);
        concerns.requireNoReceipt(world.as(Person.DAVID), noted.concernId(), "IN_PLEDGE");
        return Done.DONE;
    }

    private void postponed(String pledge) {
        Map<String, Object> later = Map.of(
                "outcome", "POSTPONED", "decidedOn", world.calendar().today().toString());
        BrokenException.unlessEqual(
                "POSTPONED", pledges.decide(pledge, later).expect(200).at("/state"), "The postponed pledge");
    }

    private void decided(String pledge) {
        Map<String, Object> approval = approval(agreed.boardMeets());
        if (agreed.boardMeets().isAfter(world.calendar().today())) {
            pledges.decide(pledge, approval).refused(422, "board-dates-do-not-fit");
        }
        world.calendar().moveTo(agreed.boardMeets().atTime(18, 0));
        Answer decided = Patience.until(
                "the board's decision is recorded on its day",
                () -> Optional.of(pledges.decide(pledge, approval)).filter(answer -> answer.status() == 200));
        BrokenException.unlessEqual("DECIDED", decided.at("/state"), "The pledge after the decision");
    }

    private Map<String, Object> approval(LocalDate day) {
        return Map.of(
                "outcome", "APPROVED",
                "decidedOn", day.toString(),
                "paragraph", "§ 214",
                "diaryNumber",
                        "KS %d/%s".formatted(day.getYear(), world.chance().digits(4)),
                "effectiveFrom", day.plusDays(1).toString());
    }

    private void signed(String pledge) {
        pledges.sign(Person.CECILIA, pledge, Pledges.MUNICIPALITY).expect(200);
        Answer signed = pledges.sign(Person.INGRID, pledge, Pledges.POLICE).expect(200);
        BrokenException.unlessEqual("SIGNED", signed.at("/state"), "The pledge after both have signed");
    }

    private void readByAnybody(String pledge) {
        Session anybody = world.anybody();
        Answer read = anybody.read(Pledges.PUBLIC + "/" + pledge);
        BrokenException.unlessEqual("ACTIVE", read.at("/state"), "The public pledge");
        BrokenException.unless(!read.at("/content/title/sv").isBlank(), "The public pledge has no title");
        boolean listed = anybody.read(Pledges.PUBLIC + "?municipalityCode=1230")
                .json()
                .path("items")
                .valueStream()
                .anyMatch(item -> item.path("id").asString().equals(pledge));
        BrokenException.unless(listed, "The pledge is not in the public list");
    }

    private void told(Evidence evidence, Session whoever, String concern, String pledge) {
        letters.about("concern-in-pledge", concern, pledge, whoever);
        concerns.awaitToldReceipt(whoever, concern, "IN_PLEDGE");
        evidence.keep(world.topics()
                .await(
                        "the receipt is told",
                        event -> event.is("dialogue/concern-receipted", concern)
                                && event.text().contains(pledge)));
    }
}
