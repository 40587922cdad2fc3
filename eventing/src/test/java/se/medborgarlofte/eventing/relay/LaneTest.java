package se.medborgarlofte.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.OutboxEvent;

/** What the relay may do with one aggregate's events, and when they may leave the document. */
class LaneTest {

    private final Lane lane = new Lane(new LaneKey("boxes", "box"));

    @Test
    void theNextEventFollowsTheAcknowledgementAndAllToldLeaveTheDocumentTogether() {
        lane.saved(3, true, events(1, 3));
        for (long sequence = 1; sequence <= 3; sequence++) {
            assertThat(lane.shouldPull()).as("while more can be sent").isFalse();
            assertThat(sent()).isEqualTo(sequence);
            assertThat(lane.startSending())
                    .as("one unacknowledged event at a time")
                    .isNull();
            lane.acknowledged();
        }
        assertThat(lane.shouldPull()).isTrue();
        assertThat(lane.told()).containsExactly("event-1", "event-2", "event-3");
        assertThat(lane.allTold()).isTrue();
        assertThat(lane.isDone()).as("not before they are out").isFalse();
        lane.pulled();
        assertThat(lane.isDone()).isTrue();
    }

    @Test
    void anAggregateThatNeverRestsIsNotLeftToGrow() {
        lane.saved(1, true, events(1, 500));
        tell(Lane.MOST_TOLD - 1);
        assertThat(lane.shouldPull()).isFalse();
        tell(1);
        assertThat(lane.shouldPull()).isTrue();
        assertThat(lane.allTold()).as("more wait in the document").isFalse();
    }

    @Test
    void aSaveWhileToldEventsAreStillInTheDocumentFollowsThem() {
        lane.saved(1, true, events(1, 2));
        tell(1);
        lane.saved(2, false, events(3, 3));
        assertThat(lane.needsReading()).isFalse();
        tell(2);
        assertThat(lane.told()).hasSize(3);
        assertThat(lane.version()).isEqualTo(2);
    }

    @Test
    void aSaveThatDoesNotFollowIsReadOnceWhatIsToldIsOut() {
        lane.saved(1, true, events(1, 1));
        tell(1);
        lane.saved(3, false, events(3, 3));
        assertThat(lane.shouldPull()).isTrue();
        assertThat(lane.allTold()).as("something unknown waits").isFalse();
        lane.pulled();
        assertThat(lane.needsReading()).isTrue();
        lane.read(3, events(2, 3));
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void whatTheDocumentHeldBeforeIsReadFirst() {
        lane.saved(2, false, events(2, 2));
        assertThat(lane.startSending()).isNull();
        assertThat(lane.needsReading()).isTrue();
    }

    @Test
    void afterAFailureToldEventsLeaveBeforeTheDocumentIsReadAgain() {
        lane.saved(1, true, events(1, 2));
        tell(1);
        assertThat(sent()).isEqualTo(2);
        assertThat(lane.failed()).isEqualTo(1);
        lane.mustRead();
        lane.hold();
        assertThat(lane.shouldPull()).isTrue();
        lane.pulled();
        assertThat(lane.needsReading()).as("not while it is held").isFalse();
        lane.resume();
        lane.read(1, events(2, 2));
        assertThat(sent()).as("the same one again").isEqualTo(2);
    }

    private void tell(int count) {
        for (int event = 0; event < count; event++) {
            assertThat(lane.startSending()).isNotNull();
            lane.acknowledged();
        }
    }

    private long sent() {
        OutboxEvent next = lane.startSending();
        assertThat(next).isNotNull();
        return next.sequence();
    }

    private static List<OutboxEvent> events(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(sequence -> new OutboxEvent(
                        "event-" + sequence,
                        "box-filled",
                        sequence,
                        Instant.EPOCH,
                        DataClassification.INTERNAL,
                        null,
                        "{}"))
                .toList();
    }
}
