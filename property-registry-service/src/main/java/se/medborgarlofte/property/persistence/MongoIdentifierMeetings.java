package se.medborgarlofte.property.persistence;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.application.IdentifierMeetings;
import se.medborgarlofte.property.domain.ExactKey;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.Pair.SeizedThing;

/**
 * One document per identifier holds both sides. Adding to one side and reading the other is a single atomic change of
 * that document, so two that come at the same time are put in an order and the later one sees the earlier.
 */
@Component
class MongoIdentifierMeetings implements IdentifierMeetings {
    private static final int DUPLICATE_KEY = 11000;
    private static final String OWNED = "owned";
    private static final String SEIZED = "seized";
    private static final FindOneAndUpdateOptions MAKE_AND_READ =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> meetings;

    MongoIdentifierMeetings(MongoDatabase database) {
        this.meetings = database.getCollection("identifier_meetings");
    }

    @Override
    public List<SeizedThing> meet(ExactKey key, OwnedThing owned) {
        return add(key, OWNED, document(owned)).getList(SEIZED, Document.class, List.of()).stream()
                .map(MongoIdentifierMeetings::seized)
                .toList();
    }

    @Override
    public List<OwnedThing> meet(ExactKey key, SeizedThing seized) {
        Document thing = new Document("seizureId", seized.seizureId())
                .append("seizedItemId", seized.seizedItemId())
                .append("municipalityCode", seized.municipalityCode());
        return add(key, SEIZED, thing).getList(OWNED, Document.class, List.of()).stream()
                .map(MongoIdentifierMeetings::owned)
                .toList();
    }

    @Override
    public void forget(ExactKey key, OwnedThing owned) {
        meetings.updateOne(id(key), Updates.pull(OWNED, document(owned)));
    }

    private Document add(ExactKey key, String side, Document thing) {
        try {
            return addOnce(key, side, thing);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != DUPLICATE_KEY) {
                throw e;
            }
            // Two made the document at the same time; it is there now.
            return addOnce(key, side, thing);
        }
    }

    private Document addOnce(ExactKey key, String side, Document thing) {
        Document after = meetings.findOneAndUpdate(id(key), Updates.addToSet(side, thing), MAKE_AND_READ);
        if (after == null) {
            throw new IllegalStateException("an upsert answers with the document");
        }
        return after;
    }

    private static Document id(ExactKey key) {
        return new Document("_id", key.basis().name() + ":" + key.hash());
    }

    private static Document document(OwnedThing owned) {
        return new Document("itemId", owned.itemId())
                .append("ownerId", owned.ownerId())
                .append("reportId", owned.reportId());
    }

    private static OwnedThing owned(Document thing) {
        return new OwnedThing(thing.getString("itemId"), thing.getString("ownerId"), thing.getString("reportId"));
    }

    private static SeizedThing seized(Document thing) {
        return new SeizedThing(
                thing.getString("seizureId"), thing.getString("seizedItemId"), thing.getString("municipalityCode"));
    }
}
