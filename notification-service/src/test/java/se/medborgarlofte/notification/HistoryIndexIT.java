package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.testing.TestStack;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;

/** On a real MongoDB a history is read from an index, already in order. The embedded store cannot show it. */
class HistoryIndexIT extends Scene {

    @Autowired
    private AggregateStore<Message, MessageEvent> messages;

    @ParameterizedTest
    @ValueSource(strings = {"state.recipientId", "state.cause.subject"})
    void aHistoryIsReadFromItsIndex(String field) {
        assumeTrue(TestStack.shared().onRealServers(), "not run on real servers");

        String plan = messages.documents()
                .find(new Document(field, "x"))
                .sort(Sorts.descending("state.queuedAt", "_id"))
                .explain()
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();

        assertThat(plan).contains("IXSCAN").doesNotContain("COLLSCAN", "\"SORT\"");
    }
}
