package se.medborgarlofte.dialogue.persistence;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.ConcludedPledges;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.PledgeOutcome;
import se.medborgarlofte.dialogue.domain.PledgeResult;

/** The rows that concluded pledges leave, one for each. */
@Component
class MongoConcludedPledges implements ConcludedPledges {

    private static final String ROWS = "concludedPledges";

    private final MongoDatabase database;

    MongoConcludedPledges(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<PledgeOutcome> outcomeOf(String pledgeId) {
        Document row =
                database.getCollection(ROWS).find(new Document("_id", pledgeId)).first();
        return Optional.ofNullable(row)
                .map(it -> new PledgeOutcome(
                        pledgeId,
                        Category.valueOf(it.getString("problem")),
                        PledgeResult.valueOf(it.getString("result"))));
    }
}
