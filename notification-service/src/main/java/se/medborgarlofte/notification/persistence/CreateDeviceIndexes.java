package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** The index by which a person's browsers are looked up. */
@Component
class CreateDeviceIndexes implements Migration {

    @Override
    public String id() {
        return "005-device-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        Document own = new Document(MongoPushDevices.PERSON, 1).append(MongoPushDevices.CONFIRMED, 1);
        Indexes.ensure(database, MongoPushDevices.COLLECTION, own, false);
    }
}
