package se.medborgarlofte.dialogue.persistence;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** An index for each list. The embedded store scans instead; real MongoDB needs them. */
@Component
class DialogueIndexes implements Migration {

    @Override
    public String id() {
        return "dialogue-001-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, DialogueStores.CONCERNS, newestOf(MongoConcerns.MUNICIPALITY), false);
        Indexes.ensure(database, DialogueStores.CONCERNS, newestOf(MongoConcerns.RAISED_BY), false);
        Indexes.ensure(database, DialogueStores.VISITS, nextOf(MongoVisits.MUNICIPALITY), false);
        Indexes.ensure(database, DialogueStores.VISITS, nextOf(MongoVisits.REQUESTED_BY), false);
    }

    private static Document newestOf(String owner) {
        return new Document(owner, 1).append(MongoConcerns.RAISED_AT, -1).append("_id", 1);
    }

    private static Document nextOf(String owner) {
        return new Document(owner, 1).append(MongoVisits.STARTS_AT, 1).append("_id", 1);
    }
}
