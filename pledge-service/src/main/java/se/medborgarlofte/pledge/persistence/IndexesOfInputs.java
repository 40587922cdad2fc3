package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** An index for each query on inputs. */
@Component
class IndexesOfInputs implements Migration {

    @Override
    public String id() {
        return "pledge-005-indexes-of-inputs";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, MongoInputDocuments.COLLECTION, MongoInputDocuments.INDEX, false);
        Indexes.ensure(database, MongoObservations.COLLECTION, MongoObservations.INDEX, false);
        Indexes.ensure(database, MongoCrimeStatistics.COLLECTION, MongoCrimeStatistics.INDEX, false);
        Indexes.ensure(database, MongoSurveyAnswers.COLLECTION, MongoSurveyAnswers.INDEX, false);
    }
}
