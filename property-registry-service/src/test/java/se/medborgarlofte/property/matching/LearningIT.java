package se.medborgarlofte.property.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.matching.learn.Measures;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.property.story.Answer;
import se.medborgarlofte.property.story.People;
import se.medborgarlofte.property.story.RegistryStory;

/** What two people decide teaches the weights, and what they teach is used only when it is not worse. */
class LearningIT extends RegistryStory {
    private static final String RUNS = "/property/v1/admin/matching/learning-runs";

    @Autowired
    private CurrentWeights weights;

    @Autowired
    private ReleasedWeights released;

    @Autowired
    private FalseMatches falseMatches;

    @Autowired
    private CurrentIndex current;

    /** Other tests share the instance, and what was learned from made-up cases would mislead them. */
    @AfterEach
    void forgetWhatWasMadeUp() {
        cases().deleteMany(new Document("madeUp", true));
        released.release(Weights.goods(), new Measures(0, 0, 0, 0), Instant.EPOCH);
        weights.now();
    }

    @Test
    void aDecisionIsKeptAsLevelsAndNothingOfWhatTheThingsAreLike() {
        String match = pickedMatch();
        awaitCase(match, "NONE");
        confirmByTwo(match);
        awaitCase(match, "SAME");
        Document kept = cases().find(new Document("_id", match)).first();

        assertThat(kept).isNotNull();
        assertThat(kept.toJson()).doesNotContainIgnoringCase("canon").doesNotContain(People.ANNA.personId());
        assertThat(kept.getList("candidates", Document.class)).isNotEmpty();
        reverseByTwo(match);
        awaitCase(match, "DIFFERENT");
    }

    @Test
    void aRefusalThatSaysNothingOfLikenessTeachesNothing() {
        String match = pickedMatch();
        awaitCase(match, "NONE");
        for (People who : List.of(People.ERIK, People.FATIMA)) {
            api().post(
                            who,
                            "/property/v1/matches/" + match + "/refusals",
                            Map.of("reason", "NOT_STOLEN"),
                            "If-Match",
                            match(match).header("ETag"));
        }
        awaitMatch(match, "REFUSED");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> database.getCollection("work_history")
                                .countDocuments(
                                        new Document("kind", "keep-judged-case").append("payload.matchId", match))
                        == 2);

        assertThat(judgement(match)).isEqualTo("NONE");
    }

    @Test
    void tooFewCasesReleaseNothing() {
        int number = weights.now().number();
        Answer run = api().postNothing(People.ADMIN, RUNS);

        assertThat(run.json().path("outcome").asString()).as(run.body()).isEqualTo("TOO_FEW_CASES");
        assertThat(weights.now().number()).isEqualTo(number);
    }

    @Test
    void overconfidentWeightsAreCorrectedByWhatPeopleFound() {
        makeUp(200, 0.3);
        int number = weights.now().number();
        Answer run = api().postNothing(People.ADMIN, RUNS);

        assertThat(run.json().path("outcome").asString()).as(run.body()).isEqualTo("RELEASED");
        assertThat(run.json().at("/after/brier").asDouble())
                .isLessThan(run.json().at("/before/brier").asDouble());
        assertThat(run.json().path("weights").asInt()).isEqualTo(number + 1);
        assertThat(weights.now().number()).isEqualTo(number + 1);
    }

    /** A thing that was seized before it was stolen is another one, however alike they are. */
    @Test
    void theftsAfterTheSeizureTellHowOftenTheWeightsAreDeceived() {
        String serial = UUID.randomUUID().toString();
        Map<String, Object> camera = Map.of(
                "category",
                "CAMERA",
                "brand",
                "Canon",
                "identifiers",
                List.of(Map.of("kind", "SERIAL", "value", serial)));
        Map<String, Object> seizure = new HashMap<>(seizure("1281", camera));
        seizure.put("seizedAt", Instant.now().minus(Duration.ofDays(40)).toString());
        String seized = created(api().post(People.HANNA, "/property/v1/seizures", seizure));
        report(People.ANNA, theft("1230", camera));

        await("the index has the later theft")
                .atMost(Duration.ofSeconds(60))
                .until(() -> falseMatches.rate(
                                Stream.of(seized), current.generation().orElseThrow(), Weights.goods())
                        == 1);
        contradict(40);
        assertThat(api().postNothing(People.ADMIN, RUNS)
                        .json()
                        .at("/before/falseMatches")
                        .asDouble(-1))
                .isBetween(0.0, 1.0);
    }

    @Test
    void whatIsNoBetterIsNotReleased() {
        makeUp(200, 0.3);
        api().postNothing(People.ADMIN, RUNS);
        int number = weights.now().number();
        cases().deleteMany(new Document("madeUp", true));
        contradict(40);
        Answer run = api().postNothing(People.ADMIN, RUNS);

        assertThat(run.json().path("outcome").asString()).as(run.body()).isEqualTo("NOT_BETTER");
        assertThat(weights.now().number()).isEqualTo(number);
    }

    /** Cases that all look convincing, of which people found only a share to be the same. */
    private void makeUp(int count, double share) {
        long seed = System.nanoTime();
        System.out.println("Judged cases are made up with seed " + seed);
        Random random = new Random(seed);
        List<Document> made = new ArrayList<>();
        IntStream.range(0, count).forEach(_ -> made.add(madeUp(random.nextDouble() < share, 1 + random.nextDouble())));
        cases().insertMany(made);
    }

    /** The cases that teach say the opposite of those that test: what is learned from them is worse. */
    private void contradict(int count) {
        List<Document> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(madeUp(i % 4 == 0, 1).append("_id", "%04d-%s".formatted(i, UUID.randomUUID())));
        }
        cases().insertMany(made);
    }

    private static Document madeUp(boolean same, double strength) {
        Document levels =
                new Document("CODE", 8 * strength).append("BRAND_SAME", 1.0).append("TEXT_SHARED", 0.8);
        return new Document("_id", UUID.randomUUID().toString())
                .append("madeUp", true)
                .append("place", 0)
                .append("candidates", List.of(levels))
                .append("claims", List.of(0.0))
                .append("things", 1000)
                .append("weights", 1)
                .append("measuredAt", new Date())
                .append("judgement", same ? "SAME" : "DIFFERENT");
    }

    private String pickedMatch() {
        String model = "M" + UUID.randomUUID();
        Map<String, Object> camera = Map.of("category", "CAMERA", "brand", "Canon", "model", model);
        String report = report(People.ANNA, theft("1230", camera));
        report(People.OSKAR, theft("1281", camera));
        String seizure = seize(camera);
        String thing =
                theftReport(People.ANNA, report).json().at("/items/0/itemId").asString();
        String seized = api().get(People.HANNA, "/property/v1/seizures/" + seizure)
                .json()
                .at("/items/0/seizedItemId")
                .asString();
        Map<String, Object> pair =
                Map.of("reportId", report, "itemId", thing, "seizureId", seizure, "seizedItemId", seized);
        return await("the index is there to rank by")
                .atMost(Duration.ofSeconds(60))
                .until(() -> api().post(People.ERIK, "/property/v1/matches", pair), answer -> answer.status() == 200)
                .id();
    }

    private void reverseByTwo(String match) {
        reverse(People.ERIK, match, match(match).header("ETag"));
        reverse(People.FATIMA, match, match(match).header("ETag"));
    }

    private void awaitCase(String match, String judgement) {
        await("the case of match " + match)
                .atMost(Duration.ofSeconds(60))
                .until(() -> judgement(match).equals(judgement));
    }

    private String judgement(String match) {
        Document kept = cases().find(new Document("_id", match)).first();
        return kept == null ? "" : kept.getString("judgement");
    }

    private MongoCollection<Document> cases() {
        return database.getCollection("judged_cases");
    }
}
