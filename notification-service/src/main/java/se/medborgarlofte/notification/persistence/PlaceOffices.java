package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** Offices of old are found by office and area, too. */
@Component
class PlaceOffices implements Migration {

    @Override
    public String id() {
        return "021-offices-by-place";
    }

    @Override
    public void apply(MongoDatabase database) {
        MongoCollection<Document> offices = database.getCollection(MongoOffices.COLLECTION);
        for (Document known : offices.find()) {
            offices.updateOne(
                    new Document("_id", known.getString("_id")),
                    Updates.set(MongoOffices.PLACES, MongoOffices.places(known.getList("held", Document.class))));
        }
        Indexes.ensure(database, MongoOffices.COLLECTION, new Document(MongoOffices.PLACES, 1), false);
    }
}
