package se.medborgarlofte.system.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;
import tools.jackson.databind.JsonNode;

/** For the seized bicycle no candidate convinces; the victim remembers more, and hers comes first, explained. */
final class BicycleIsDescribedAgain implements Step<Done> {

    private static final double CONVINCING = 0.5;
    private static final double ROUNDING = 0.01;

    private final World world;
    private final RingIsMarkedAndStolen.Result stolen;
    private final BatchIsSeized.Result seized;

    BicycleIsDescribedAgain(World world, RingIsMarkedAndStolen.Result stolen, BatchIsSeized.Result seized) {
        this.world = world;
        this.stolen = stolen;
        this.seized = seized;
    }

    @Override
    public String number() {
        return "10";
    }

    @Override
    public String what() {
        return "For the bicycle no candidate convinces; the victim supplements the description; it comes first,"
                + " explained";
    }

    @Override
    public Done play(Evidence evidence) {
        Session officer = world.as(Person.ERIK);
        Answer before = candidates(officer);
        BrokenException.unless(
                all(before).noneMatch(BicycleIsDescribedAgain::convinces),
                "A candidate convinces before the victim has said more: %s",
                before.at("/candidates/0/probability"));
        supplement();
        evidence.event("property/theft-report-supplemented", stolen.reportId());
        Answer after = Patience.until(
                "the bicycle comes first",
                () -> Optional.of(candidates(officer))
                        .filter(this::comesFirst)
                        .filter(now -> score(now) > score(before)));
        requireExplained(after);
        evidence.keep(world.topics()
                .await(
                        "the officer is alerted",
                        event -> event.is("property/candidates-changed")
                                && event.fact("/itemId").equals(seized.seizedBicycleId())
                                && event.fact("/candidates/0/itemId").equals(stolen.bicycleId())));
        return Done.DONE;
    }

    private Answer candidates(Session officer) {
        return officer.read(
                "/property/v1/seizures/" + seized.seizureId() + "/items/" + seized.seizedBicycleId() + "/candidates");
    }

    private static Stream<JsonNode> all(Answer answer) {
        return answer.json().path("candidates").valueStream();
    }

    /** She has found the receipt, which says brand and model, and remembers the sticker. */
    private void supplement() {
        String mark = world.personalData()
                .used("free text", "Klistermärke " + stolen.look().mark());
        Map<String, Object> more = Map.of(
                "itemId",
                stolen.bicycleId(),
                "brand",
                "Crescent",
                "model",
                stolen.look().model(),
                "colours",
                List.of(stolen.look().colour()),
                "marks",
                mark);
        world.as(Person.ANNA)
                .send(Call.post("/property/v1/theft-reports/" + stolen.reportId() + "/supplements", more))
                .expect(200);
    }

    private boolean isHers(JsonNode candidate) {
        return candidate.path("itemId").asString("").equals(stolen.bicycleId());
    }

    private static boolean convinces(JsonNode candidate) {
        return candidate.path("probability").asDouble() >= CONVINCING;
    }

    /** What speaks for her bicycle; nothing when it is not among the candidates. */
    private double score(Answer answer) {
        return all(answer)
                .filter(this::isHers)
                .mapToDouble(candidate -> candidate.path("score").asDouble())
                .findFirst()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private boolean comesFirst(Answer answer) {
        JsonNode first = answer.json().at("/candidates/0");
        return isHers(first) && convinces(first);
    }

    private void requireExplained(Answer answer) {
        JsonNode first = answer.json().at("/candidates/0");
        double sum = first.path("reasons")
                .valueStream()
                .mapToDouble(reason -> reason.path("weight").asDouble())
                .sum();
        BrokenException.unless(
                Math.abs(sum - first.path("score").asDouble()) < ROUNDING,
                "The reasons add up to %s and the score is %s",
                sum,
                first.path("score"));
        BrokenException.unless(
                !answer.text().contains(world.as(Person.ANNA).personId()), "A candidate shows %s", "its owner");
    }
}
