package se.medborgarlofte.property.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.property.application.IndexState;
import se.medborgarlofte.property.domain.ThingRef.Side;
import se.medborgarlofte.property.story.Answer;
import se.medborgarlofte.property.story.People;
import se.medborgarlofte.property.story.RegistryStory;
import tools.jackson.databind.JsonNode;

/** The index is derived: it follows the topic, says where it stands, and is built anew whenever somebody asks. */
class KeepingTheIndexIT extends RegistryStory {
    private static final String ADMIN = "/property/v1/admin/matching";

    @Autowired
    private CurrentIndex current;

    @Autowired
    private IndexReport report;

    @Test
    void anOperatorHasItBuiltAnewAndNothingIsMissing() {
        String stolen = report(People.ANNA, theft("1230", camera()));
        String seizure = seize(camera());
        await().atMost(Duration.ofSeconds(60)).until(() -> holds(Side.STOLEN, stolen) && holds(Side.SEIZED, seizure));
        int before = index().of(Side.STOLEN).size();
        Answer started = api().postNothing(People.ADMIN, ADMIN + "/rebuilds");
        long wanted = started.json().path("generation").asLong();

        assertThat(started.status()).as(started.body()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(60)).until(() -> index().number() == wanted);
        assertThat(holds(Side.STOLEN, stolen)).isTrue();
        assertThat(holds(Side.SEIZED, seizure)).isTrue();
        assertThat(index().of(Side.STOLEN).size()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void eachInstanceSaysWhereItsIndexStands() {
        report(People.ANNA, theft("1230", camera()));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> report.all().stream()
                        .anyMatch(state ->
                                state.stage() == IndexState.Stage.FOLLOWING && state.lag() == 0 && state.done() > 0));
        JsonNode items = api().get(People.ADMIN, ADMIN + "/indexes").json().path("items");
        assertThat(items).isNotEmpty();
        assertThat(items.get(0).path("stage").asString()).isEqualTo("FOLLOWING");
    }

    @Test
    void onlyAnOperatorMayTouchIt() {
        for (People other : List.of(People.ANNA, People.FATIMA, People.KARIN)) {
            assertThat(api().postNothing(other, ADMIN + "/rebuilds").status()).isEqualTo(403);
            assertThat(api().postNothing(other, ADMIN + "/learning-runs").status())
                    .isEqualTo(403);
            assertThat(api().get(other, ADMIN + "/indexes").status()).isEqualTo(403);
        }
    }

    private IndexGeneration index() {
        return current.generation().orElseThrow();
    }

    private boolean holds(Side side, String aggregateId) {
        String thing = Ids.uuidV5((side == Side.STOLEN ? "stolen-item:" : "seized-item:") + aggregateId + ":0");
        return index().of(side).get(aggregateId + "/" + thing).isPresent();
    }

    private static Map<String, Object> camera() {
        return Map.of("category", "CAMERA", "brand", "Canon", "model", "M" + UUID.randomUUID());
    }
}
