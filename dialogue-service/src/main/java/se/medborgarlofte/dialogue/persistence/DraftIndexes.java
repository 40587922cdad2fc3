package se.medborgarlofte.dialogue.persistence;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/**
 * Drafts are listed by municipality; what they are written from is found by the pledge that concerns led to. Polls are
 * found by their visit.
 */
@Component
class DraftIndexes implements Migration {

    @Override
    public String id() {
        return "dialogue-004-summary-drafts";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(
                database,
                DialogueStores.SUMMARY_DRAFTS,
                new Document(MongoSummaryDrafts.MUNICIPALITY, 1)
                        .append(MongoSummaryDrafts.DRAFTED_AT, -1)
                        .append("_id", 1),
                false);
        Indexes.ensure(
                database,
                DialogueStores.SLOT_POLLS,
                new Document(MongoSlotPolls.VISIT, 1).append(MongoSlotPolls.OPENED_AT, -1),
                false);
        Indexes.ensureSparse(database, DialogueStores.CONCERNS, new Document(MongoRecords.CONCERN_PLEDGE, 1));
    }
}
