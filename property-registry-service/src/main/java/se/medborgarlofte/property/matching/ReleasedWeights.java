package se.medborgarlofte.property.matching;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.ContentionException;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.matching.learn.Measures;
import se.medborgarlofte.matching.score.Weights;

/** Every release of weights, numbered; nothing is ever overwritten, since matches name what they were found with. */
@Component
class ReleasedWeights {
    /** The number of the weights that come with the engine. */
    static final int STANDARD = 1;

    private final MongoCollection<Document> releases;

    ReleasedWeights(MongoDatabase database) {
        this.releases = database.getCollection("matching_weights");
    }

    /** The newest release; empty before the first. */
    Optional<CurrentWeights.Numbered> latest() {
        Document latest = releases.find().sort(Sorts.descending("_id")).first();
        return latest == null
                ? Optional.empty()
                : Optional.of(new CurrentWeights.Numbered(
                        latest.getInteger("_id"), Weights.fromJson(latest.getString("weights"))));
    }

    /**
     * Releases weights under the next number.
     *
     * @return the number
     */
    int release(Weights weights, Measures measures, Instant now) {
        int number = latest().map(CurrentWeights.Numbered::number).orElse(STANDARD) + 1;
        Document release = new Document("_id", number)
                .append("weights", weights.toJson())
                .append("releasedAt", Date.from(now))
                .append("cases", measures.cases())
                .append("brier", measures.brier())
                .append("calibration", measures.calibration())
                .append("falseMatches", measures.decoys());
        if (!Duplicates.insertIfAbsent(releases, release)) {
            throw new ContentionException("two learning runs released weights at the same time; learn again");
        }
        return number;
    }
}
