package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** An index for each query on agreements and plans. */
@Component
class IndexesOfAgreements implements Migration {

    @Override
    public String id() {
        return "pledge-006-indexes-of-agreements";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, Stores.AGREEMENTS, MongoAgreements.INDEX, false);
        Indexes.ensure(database, Stores.PLANS, MongoPlans.INDEX, false);
    }
}
