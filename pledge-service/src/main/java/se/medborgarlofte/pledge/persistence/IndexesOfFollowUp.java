package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** An index for each query that came with follow-up. */
@Component
class IndexesOfFollowUp implements Migration {

    @Override
    public String id() {
        return "pledge-003-indexes-of-follow-up";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, Stores.PICTURES, MongoPictures.FOLLOWER_INDEX, false);
        Indexes.ensure(database, Stores.PLEDGES, MongoPledges.PUBLIC_EVERYWHERE_INDEX, false);
        Indexes.ensure(database, MongoIndicatorFigures.COLLECTION, MongoIndicatorFigures.INDEX, false);
    }
}
