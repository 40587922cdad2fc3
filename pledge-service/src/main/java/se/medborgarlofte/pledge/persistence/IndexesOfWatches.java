package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** An index for the look-up of those who work for an area. */
@Component
class IndexesOfWatches implements Migration {

    @Override
    public String id() {
        return "pledge-007-indexes-of-watches";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, MongoOfficials.COLLECTION, MongoOfficials.INDEX, false);
    }
}
