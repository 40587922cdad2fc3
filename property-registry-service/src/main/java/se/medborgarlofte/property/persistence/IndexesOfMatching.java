package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** Matches are found by their things, and lists by the candidates they show. */
@Component
class IndexesOfMatching implements Migration {

    @Override
    public String id() {
        return "property-002-indexes-of-matching";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, Stores.MATCHES, MongoMatchLists.THING_INDEX, false);
        Indexes.ensure(database, Stores.MATCHES, MongoMatchLists.REPORT_INDEX, false);
        Indexes.ensure(database, Stores.MATCHES, MongoMatchLists.SEIZURE_INDEX, false);
        Indexes.ensure(database, Stores.CANDIDATE_LISTS, MongoCandidateLists.AREA_INDEX, false);
        Indexes.ensure(database, Stores.CANDIDATE_LISTS, MongoCandidateLists.CANDIDATE_INDEX, false);
    }
}
