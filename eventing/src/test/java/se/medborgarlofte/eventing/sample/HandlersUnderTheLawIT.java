package se.medborgarlofte.eventing.sample;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.handling.EventDispatcher;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.HandlerLaw;

/** A handler of each kind keeps the law, also with an event that comes before what it refers to. */
@SampleTest
class HandlersUnderTheLawIT {

    @Autowired
    EventDispatcher dispatcher;

    @Autowired
    EventProbe probe;

    @Autowired
    MongoDatabase database;

    @Test
    void everyOrderDuplicatesAndALateReplayEndInTheSameState() {
        HandlerLaw.verify(dispatcher, this::aBoxFilledTwiceRestatedAndReferredTo, this::whatIsKnownOfBoth);
    }

    private List<IncomingEvent> aBoxFilledTwiceRestatedAndReferredTo(int trial) {
        String box = "law-box-" + trial + "-";
        String referring = "law-other-" + trial + "-";
        return List.of(
                probe.incoming("sample", "box-filled", box, 1, facts(box, 1, null)),
                probe.incoming("sample", "box-filled", box, 2, facts(box, 2, null)),
                probe.incoming("sample", "box-restated", box, 3, facts(box, 2, null)),
                probe.incoming("sample", "box-filled", referring, 1, facts(referring, 1, box)));
    }

    private static BoxFacts facts(String box, int count, String refersTo) {
        return new BoxFacts(box, count, BoxFacts.Colour.RED, refersTo, null);
    }

    private Object whatIsKnownOfBoth(int trial) {
        List<Object> known = new ArrayList<>();
        for (String box : List.of("law-box-" + trial + "-", "law-other-" + trial + "-")) {
            Document row = database.getCollection("box_states")
                    .find(new Document("_id", box))
                    .first();
            known.add(row == null ? "no row" : List.of(row.get("count"), row.get("sequence")));
            known.add(database.getCollection("box_facts").countDocuments(Filters.eq("box", box)));
            TreeSet<String> receipts = new TreeSet<>();
            database.getCollection("box_receipts")
                    .find(Filters.regex("_id", "^" + box + "/"))
                    .forEach(receipt -> receipts.add(receipt.getString("_id").substring(box.length())));
            known.add(receipts);
        }
        return known;
    }
}
