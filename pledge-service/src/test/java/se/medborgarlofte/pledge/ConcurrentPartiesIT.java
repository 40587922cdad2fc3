package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.pledge.Api.Answer;

/** Two parties sign, edit and leave at once; what comes out is what one order of these steps would have given. */
class ConcurrentPartiesIT extends PledgeServiceIT {

    private static final int ROUNDS = 12;

    private final long seed = Long.getLong("pledge.seed", System.nanoTime());

    @Test
    void whateverHappensAtOnceCouldHaveHappenedInSomeOrder() throws Exception {
        System.out.println("ConcurrentPartiesIT: -Dpledge.seed=" + seed);
        Random random = new Random(seed);
        Town town = Town.fresh();
        String picture = approvedPicture(town);
        for (int round = 0; round < ROUNDS; round++) {
            String id = decidedPledge(town, picture);
            List<Answer> answers = atOnce(random, town, id);
            assertLegal("seed %d, round %d".formatted(seed, round), town, id, answers);
        }
    }

    private String decidedPledge(Town town, String picture) {
        String id = draftPledge(town, picture);
        agreeBoth(town, id);
        decide(town, id, Bodies.approval(today(), today().plusDays(100)));
        return id;
    }

    private List<Answer> atOnce(Random random, Town town, String id) throws InterruptedException, ExecutionException {
        List<Callable<Answer>> steps = new ArrayList<>(List.of(
                () -> sign(town.chief(), id, "POLICE"),
                () -> sign(town.coordinator(), id, "MUNICIPALITY"),
                () -> sign(town.chief(), id, "POLICE"),
                () -> api().put(
                                town.officer(),
                                Api.PLEDGES + "/" + id,
                                Bodies.revision("Ett annat löfte"),
                                "If-Match",
                                pledge(town, id).etag()),
                () -> api().post(
                                town.coordinator(),
                                Api.PLEDGES + "/" + id + "/withdrawals",
                                "{\"party\": \"MUNICIPALITY\", " + Bodies.reason("reason") + "}",
                                "If-Match",
                                pledge(town, id).etag())));
        Collections.shuffle(steps, random);
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService parties = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> step : parties.invokeAll(steps)) {
                answers.add(step.get());
            }
        }
        return answers;
    }

    /** Nobody is answered with a failure, and the events replayed one by one lead to the state that is read. */
    private void assertLegal(String place, Town town, String id, List<Answer> answers) {
        assertThat(answers)
                .as(place)
                .allSatisfy(answer -> assertThat(answer.status()).isIn(200, 409, 412));
        Answer end = pledge(town, id);
        List<String> told = awaitHistoryOf(id, Integer.parseInt(end.etag().replace("\"", "")));
        String replayed = "DECIDED";
        for (String type : told.subList(told.indexOf("pledge-board-decided") + 1, told.size())) {
            replayed = after(replayed, type);
        }
        assertThat(end.text("/state")).as("%s: %s", place, told).isEqualTo(replayed.replace("HALF_SIGNED", "DECIDED"));
    }

    /** The state after an event that can happen in a state; anything else is not legal. */
    private static String after(String state, String type) {
        return switch (state + " " + type) {
            case "DECIDED pledge-signed-by-party" -> "HALF_SIGNED";
            case "HALF_SIGNED pledge-signed-by-party" -> "BOTH_SIGNED";
            case "BOTH_SIGNED pledge-signed" -> "SIGNED";
            case "DECIDED pledge-revised", "HALF_SIGNED pledge-revised" -> "DRAFT";
            case "DECIDED pledge-abandoned",
                    "HALF_SIGNED pledge-abandoned",
                    "SIGNED pledge-abandoned",
                    "DRAFT pledge-abandoned" -> "ABANDONED";
            default -> throw new AssertionError(type + " cannot happen in " + state);
        };
    }

    /** Each visible change is one revision and tells one event, but the second signature tells two. */
    private List<String> awaitHistoryOf(String id, int revision) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(20))
                .until(() -> told(id).filter(type -> !Set.of("pledge-agreed", "pledge-signed")
                                        .contains(type))
                                .count()
                        == revision);
        return told(id).toList();
    }

    private Stream<String> told(String id) {
        return probe.published(TOPIC, id).stream()
                .map(event -> event.envelope().type())
                .map(type -> type.replace("se.medborgarlofte.pledge.", "").replace(".v1", ""));
    }
}
