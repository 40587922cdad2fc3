package se.medborgarlofte.property.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How far the topic has been read decides what a question may rely on. */
class TopicPositionsTest {
    private final TopicPositions some = new TopicPositions(Map.of(0, 10L, 1, 5L));

    @Test
    void whatWasWrittenIsRead() {
        assertThat(TopicPositions.of(some.userData())).isEqualTo(some);
        assertThat(TopicPositions.of(Map.of("built-from", "store"))).isEqualTo(TopicPositions.none());
    }

    @Test
    void allPartitionsMustHavePassedTheEnd() {
        assertThat(some.covers(new TopicPositions(Map.of(0, 10L, 1, 5L)))).isTrue();
        assertThat(some.covers(new TopicPositions(Map.of(0, 9L, 1, 6L)))).isFalse();
        assertThat(some.covers(new TopicPositions(Map.of(2, 1L)))).isFalse();
        assertThat(some.covers(new TopicPositions(Map.of(2, 0L)))).isTrue();
        assertThat(some.behind(new TopicPositions(Map.of(0, 12L, 1, 6L)))).isEqualTo(3);
    }

    @Test
    void ofTwoIndexesTheOneBehindCounts() {
        TopicPositions ahead = new TopicPositions(Map.of(0, 12L, 1, 4L));

        assertThat(some.earlier(ahead)).isEqualTo(new TopicPositions(Map.of(0, 10L, 1, 4L)));
        assertThat(some.earlier(TopicPositions.none()).at(0)).isZero();
    }

    @Test
    void nobodyWaitsForWhatIsThereAndNobodyForeverForWhatIsNot() throws Exception {
        CurrentIndex current = new CurrentIndex();

        assertThat(current.await(TopicPositions.none(), Duration.ZERO)).isTrue();
        assertThat(current.await(some, Duration.ofMillis(1))).isFalse();
    }
}
