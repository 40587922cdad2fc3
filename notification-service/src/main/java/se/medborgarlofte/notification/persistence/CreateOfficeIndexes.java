package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** The index by which the holders of an office are looked up. */
@Component
class CreateOfficeIndexes implements Migration {

    @Override
    public String id() {
        return "020-office-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, MongoOffices.COLLECTION, new Document(MongoOffices.NAME, 1), false);
    }
}
