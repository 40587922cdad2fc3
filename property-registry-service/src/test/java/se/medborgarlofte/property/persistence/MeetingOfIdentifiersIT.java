package se.medborgarlofte.property.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.property.domain.ExactKey;
import se.medborgarlofte.property.domain.MatchBasis;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.Pair.SeizedThing;
import se.medborgarlofte.property.story.RegistryStory;

/** Of an owned and a seized thing with the same identifier at least one sees the other, also from two instances. */
class MeetingOfIdentifiersIT extends RegistryStory {
    private final ExactKey key =
            new ExactKey(MatchBasis.SERIAL, UUID.randomUUID().toString());

    @RepeatedTest(30)
    void noPairFallsBetweenTwoThatComeAtTheSameTime() throws Exception {
        MongoIdentifierMeetings one = new MongoIdentifierMeetings(database);
        MongoIdentifierMeetings other = new MongoIdentifierMeetings(database);
        OwnedThing owned = new OwnedThing("item", "anna", null);
        SeizedThing seized = new SeizedThing("seizure", "thing", "1281");
        List<Callable<Integer>> both = List.of(
                () -> one.meet(key, owned).size(), () -> other.meet(key, seized).size());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            int seen =
                    threads.invokeAll(both).stream().mapToInt(Future::resultNow).sum();
            assertThat(seen).isGreaterThanOrEqualTo(1);
        }
        assertThat(one.meet(key, owned)).containsExactly(seized);
        assertThat(other.meet(key, seized)).containsExactly(owned);
    }

    @Test
    void rememberingAgainAddsNothing() {
        MongoIdentifierMeetings meetings = new MongoIdentifierMeetings(database);
        OwnedThing owned = new OwnedThing("item", null, null);
        meetings.meet(key, owned);
        meetings.meet(key, owned);

        assertThat(meetings.meet(key, new SeizedThing("seizure", "thing", "1281")))
                .containsExactly(owned);
    }

    @Test
    void anotherIdentifierIsAnotherMeeting() {
        MongoIdentifierMeetings meetings = new MongoIdentifierMeetings(database);
        meetings.meet(key, new OwnedThing("item", null, null));

        assertThat(meetings.meet(
                        new ExactKey(MatchBasis.MARKING_CODE, key.hash()), new SeizedThing("seizure", "thing", "1281")))
                .isEmpty();
    }
}
