package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;
import se.medborgarlofte.property.application.FigureFacts;

/** An index for each query. */
@Component
class IndexesOfQueries implements Migration {

    @Override
    public String id() {
        return "property-001-indexes-of-queries";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, Stores.ITEMS, MongoItemLists.INDEX, false);
        Indexes.ensure(database, Stores.THEFT_REPORTS, MongoTheftReportLists.OWNER_INDEX, false);
        Indexes.ensure(database, Stores.THEFT_REPORTS, MongoTheftReportLists.AREA_INDEX, false);
        Indexes.ensure(database, Stores.MATCHES, MongoMatchLists.INDEX, false);
        Indexes.ensure(database, Stores.FIGURES, MongoFigureLists.INDEX, false);
        Indexes.ensure(database, FigureFacts.COLLECTION, MongoFigureFacts.INDEX, false);
        Indexes.ensure(database, MongoImportFindings.COLLECTION, MongoImportFindings.INDEX, false);
    }
}
