package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** Whoever borrows a kit finds it among their own. */
@Component
class IndexOfBorrowedKits implements Migration {

    @Override
    public String id() {
        return "property-017-index-of-borrowed-kits";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, KitStores.KITS, MongoKitLists.BORROWER_INDEX, false);
    }
}
