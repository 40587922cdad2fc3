package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.notification.application.CustodyThings;
import se.medborgarlofte.notification.application.Matters;
import se.medborgarlofte.notification.domain.ClaimedThing;
import se.medborgarlofte.notification.domain.MatterNow;

/** The rows that the other services' events leave. */
@Component
class MongoMatters implements Matters, CustodyThings {

    private static final String JUDGED = "judged";
    private static final String DECIDED = "decided";
    private static final String RETURNED = "returned";

    private final MongoDatabase database;
    private final MongoCollection<Document> things;

    MongoMatters(MongoDatabase database) {
        this.database = database;
        this.things = database.getCollection("custody_things");
    }

    @Override
    public Optional<MatterNow> find(String subject) {
        return row("matters", subject)
                .map(row -> new MatterNow(
                        Objects.requireNonNullElse(row.getString("standing"), ""),
                        Optional.ofNullable(row.getDate("until")).map(Date::toInstant),
                        row.getString("mark")));
    }

    @Override
    public Optional<String> recorderOf(String seizureId) {
        return row("seizures", seizureId).map(row -> row.getString("recordedBy"));
    }

    private Optional<Document> row(String collection, String id) {
        return Optional.ofNullable(
                database.getCollection(collection).find(new Document("_id", id)).first());
    }

    @Override
    public Optional<ClaimedThing> thing(String custodyId, String seizedItemId) {
        return Optional.ofNullable(things.find(byId(custodyId, seizedItemId)).first())
                .map(row -> new ClaimedThing(
                        numbers(row.get(JUDGED, Document.class)).keySet(),
                        numbers(row.get(DECIDED, Document.class)),
                        row.getBoolean(RETURNED, false)));
    }

    private static Map<String, Long> numbers(@Nullable Document document) {
        Map<String, Long> numbers = new HashMap<>();
        if (document != null) {
            document.forEach((key, value) -> numbers.put(key, ((Number) value).longValue()));
        }
        return numbers;
    }

    @Override
    public void judged(String custodyId, String seizedItemId, String personId) {
        note(custodyId, seizedItemId, Updates.max(JUDGED + "." + personId, 1L));
    }

    @Override
    public void decided(String custodyId, String seizedItemId, String personId, long number) {
        note(custodyId, seizedItemId, Updates.max(DECIDED + "." + personId, number));
    }

    @Override
    public void returned(String custodyId, String seizedItemId) {
        note(custodyId, seizedItemId, Updates.set(RETURNED, true));
    }

    private void note(String custodyId, String seizedItemId, Bson update) {
        Document id = byId(custodyId, seizedItemId);
        Duplicates.insertIfAbsent(things, new Document(id));
        things.updateOne(id, update);
    }

    private static Document byId(String custodyId, String seizedItemId) {
        return new Document("_id", custodyId + ":" + seizedItemId);
    }
}
