package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.pledge.application.Inhabitants;
import se.medborgarlofte.pledge.application.ReferenceRow;

/** Inhabitants by the reference data in MongoDB. */
@Component
class MongoInhabitants implements Inhabitants {

    private final MongoCollection<Document> rows;

    MongoInhabitants(MongoDatabase database) {
        this.rows = database.getCollection(ReferenceRow.COLLECTION);
    }

    @Override
    public int of(String municipalityCode) {
        Document row = rows.find(new Document("_id", ReferenceRow.MUNICIPALITY + ":" + municipalityCode))
                .first();
        Integer inhabitants = row == null ? null : row.getInteger(ReferenceRow.INHABITANTS);
        return inhabitants == null ? 0 : inhabitants;
    }
}
