package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** An index for each query of kits. */
@Component
class IndexesOfKits implements Migration {

    @Override
    public String id() {
        return "property-010-indexes-of-kits";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, KitStores.KITS, MongoKitLists.OWNER_INDEX, false);
        Indexes.ensure(database, KitStores.KITS, MongoKitLists.BATCH_INDEX, false);
    }
}
