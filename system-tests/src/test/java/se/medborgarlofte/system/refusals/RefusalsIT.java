package se.medborgarlofte.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.system.SharedPlatform;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Quiet;
import se.medborgarlofte.system.world.World;

@DisplayName("A request that is wrong is refused in Swedish and English, says what to mend, and changes nothing")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusalsIT {

    private World world;
    private Scene scene;
    private List<String> sceneBefore;
    private Map<TopicPartition, Long> toldBefore;
    private final Set<String> helpPages = ConcurrentHashMap.newKeySet();

    @BeforeAll
    void setTheScene() {
        world = World.of(SharedPlatform.get());
        scene = new Scene(world);
        scene.asItIs();
        toldBefore = Quiet.await(world.records());
        sceneBefore = scene.asItIs();
    }

    @AfterAll
    void leave() {
        world.close();
    }

    Stream<Refusal> refusals() {
        return new Refusals(world, scene).all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    @Order(1)
    void isRefused(Refusal refusal) {
        Answer swedish = send(refusal, "sv");
        Answer english = send(refusal, "en");
        assertThat(swedish.at("/title")).isNotBlank().isNotEqualTo(english.at("/title"));
        assertThat(swedish.at("/detail")).isNotBlank().isNotEqualTo(english.at("/detail"));
        if (refusal.problem().equals("invalid-request")) {
            assertThat(swedish.at("/errors/0/message")).isNotBlank().isNotEqualTo(english.at("/errors/0/message"));
            assertThat(swedish.json().at("/errors/0/pointer").isString()).isTrue();
        }
        helpPages.add(swedish.at("/type"));
    }

    private static Answer send(Refusal refusal, String language) {
        Answer answer = refusal.by().send(refusal.call().with("Accept-Language", language));
        answer.refused(refusal.status(), refusal.problem());
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.number("/status")).isEqualTo(refusal.status());
        return answer;
    }

    @Test
    @Order(2)
    @DisplayName("Each problem's type leads to a page that helps")
    void problemsAreExplained() {
        assertThat(helpPages).isNotEmpty();
        helpPages.forEach(page -> world.anybody()
                .send(Call.get(URI.create(page).getPath()).with("Accept", "text/html"))
                .expect(200));
    }

    @Test
    @Order(3)
    @DisplayName("Everything is as it was before, and nothing was told")
    void nothingHasChanged() {
        assertThat(scene.asItIs()).isEqualTo(sceneBefore);
        assertThat(Quiet.await(world.records())).isEqualTo(toldBefore);
    }

    @Test
    @Order(4)
    @DisplayName("The expired token was refused for its age alone")
    void onlyTheAgeWasWrong() throws Exception {
        Tokens tokens = new Tokens(
                world.as(Person.ANNA).token(), world.platform().data().secrets());
        world.bearing(tokens.renewed()).read(scene.concern.address());
    }
}
