package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;
import se.medborgarlofte.pledge.application.AreaFiguresRow;
import se.medborgarlofte.pledge.application.ConcernRow;

/** An index for each query. */
@Component
class IndexesOfQueries implements Migration {

    @Override
    public String id() {
        return "pledge-001-indexes-of-queries";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, Stores.PICTURES, MongoPictures.INDEX, false);
        Indexes.ensure(database, Stores.PLEDGES, MongoPledges.INDEX, false);
        Indexes.ensure(database, Stores.PLEDGES, MongoPledges.PUBLIC_INDEX, false);
        Indexes.ensure(database, ConcernRow.COLLECTION, MongoConcerns.INDEX, false);
        Indexes.ensure(database, AreaFiguresRow.COLLECTION, MongoAreaFigures.INDEX, false);
    }
}
