package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Told;
import se.medborgarlofte.system.world.World;

/** The notices are served, a month goes by, the ring is handed out by decision of a third person; the log verifies. */
final class GoodsAreReturned implements Step<Done> {

    private final World world;
    private final Custodies custodies;
    private final BatchIsSeized.Result seized;
    private final MarkIsRead.Result read;

    GoodsAreReturned(World world, BatchIsSeized.Result seized, MarkIsRead.Result read) {
        this.world = world;
        this.custodies = new Custodies(world);
        this.seized = seized;
        this.read = read;
    }

    @Override
    public String number() {
        return "13";
    }

    @Override
    public String what() {
        return "The clerk's notices are recorded as served, the clock moves, the ring is returned; the custody log"
                + " verifies";
    }

    @Override
    public Done play(Evidence evidence) {
        decide(Person.FATIMA).refused(409, "confirmer-decides");
        BrokenException.unlessEqual(
                world.as(Person.ANNA).personId(),
                custodies
                        .thing(decide(Person.INGRID).expect(200), ring())
                        .path("receiverId")
                        .asString(),
                "To whom the ring goes");
        evidence.keep(world.topics().await("the decision is told", event -> isAboutTheRing(event, "return-decided")));
        LocalDate reached = served();
        handOut().refused(409, "legal-clock-runs");
        world.calendar().moveTo(reached.plusMonths(1).plusDays(1).atTime(9, 0));
        Answer returned = Patience.until(
                "the ring is handed out", () -> Optional.of(handOut()).filter(answer -> answer.status() == 200));
        BrokenException.unlessEqual(
                "RETURNED", custodies.thing(returned, ring()).path("outcome").asString(), "What became of the ring");
        evidence.keep(world.topics().await("the return is told", event -> isAboutTheRing(event, "thing-returned")));
        custodies.act(Person.HANNA, seized.seizureId(), "closures", Map.of()).refused(409, "things-without-outcome");
        requireVerified();
        return Done.DONE;
    }

    private String ring() {
        return seized.seizedRingId();
    }

    /** Sending starts nothing; only when both are served the month begins. */
    private LocalDate served() {
        LocalDate today = world.calendar().today();
        String possessor = custodies.send(seized.seizureId(), ring(), "POSSESSOR", today);
        String claimant = custodies.send(seized.seizureId(), ring(), "CLAIMANT", today);
        handOut().refused(409, "notice-not-served");
        custodies.served(seized.seizureId(), possessor, today);
        handOut().refused(409, "notice-not-served");
        custodies.served(seized.seizureId(), claimant, today);
        return today;
    }

    private Answer decide(Person person) {
        return custodies.act(
                person,
                seized.seizureId(),
                "return-decisions",
                Map.of("seizedItemId", ring(), "basis", "MATCH", "basisId", read.matchId()));
    }

    private Answer handOut() {
        return custodies.act(Person.HANNA, seized.seizureId(), "hand-outs", Map.of("seizedItemId", ring()));
    }

    private boolean isAboutTheRing(Told event, String type) {
        return event.is("property/" + type) && event.fact("/seizedItemId").equals(ring());
    }

    private void requireVerified() {
        BrokenException.unless(
                custodies.intact(seized.seizureId()), "The log of custody %s does not verify", seized.seizureId());
        String log = custodies.log(seized.seizureId());
        for (String action : List.of("show", "claim", "answer", "decide-return", "serve-notice", "hand-out")) {
            BrokenException.unless(log.contains(action), "The custody log lacks %s", action);
        }
    }
}
