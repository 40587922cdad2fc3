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
        return "dialogue-002-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, DialogueStores.CONCERNS, newestOf(MongoConcerns.MUNICIPALITY), false);
        Indexes.ensure(database, DialogueStores.CONCERNS, newestOf(MongoConcerns.RAISED_BY), false);
        Indexes.ensureSparse(database, DialogueStores.CONCERNS, new Document(MongoConcerns.DUPLICATE_OF, 1));
        Indexes.ensure(database, DialogueStores.VISITS, nextOf(MongoVisits.MUNICIPALITY), false);
        Indexes.ensure(database, DialogueStores.VISITS, nextOf(MongoVisits.REQUESTED_BY), false);
        Indexes.ensure(database, DialogueStores.VISITS, nextOf(MongoVisits.CONFIRMED_PERSON), false);
        Indexes.ensure(database, DialogueStores.VISITS, nextOf(MongoVisits.ASKED_PERSON), false);
        Indexes.ensure(
                database,
                DialogueStores.VISITS,
                new Document(MongoVisits.MUNICIPALITY, 1).append(MongoVisits.STATE, 1),
                false);
        Indexes.ensure(
                database,
                DialogueStores.REPRESENTATIVES,
                new Document(MongoRepresentatives.MUNICIPALITY, 1).append("_id", 1),
                false);
        Indexes.ensure(database, DialogueStores.ASSOCIATIONS, named(MongoAssociations.MUNICIPALITY), false);
        Indexes.ensure(database, DialogueStores.ASSOCIATIONS, named(MongoAssociations.CONTACT), false);
        Indexes.ensure(database, DialogueStores.GUEST_REQUESTS, new Document(MongoGuestRequests.KEY_HASH, 1), true);
        Indexes.ensure(
                database,
                DialogueStores.GUEST_REQUESTS,
                new Document(MongoGuestRequests.RECIPIENT, 1).append(MongoGuestRequests.LEFT_AT, 1),
                false);
        Indexes.ensure(
                database,
                DialogueStores.OPEN_DIALOGUES,
                new Document(MongoOpenDialogues.MUNICIPALITY, 1)
                        .append(MongoOpenDialogues.ENDS_AT, 1)
                        .append("_id", 1),
                false);
        Indexes.ensure(
                database,
                DialogueStores.SUMMARIES,
                new Document(MongoSummaries.ASSOCIATION, 1)
                        .append(MongoSummaries.SENT_AT, -1)
                        .append("_id", 1),
                false);
        Indexes.ensure(
                database,
                DialogueStores.AREA_ALERTS,
                new Document(MongoAreaAlerts.MUNICIPALITY, 1).append(MongoAreaAlerts.MONTH, -1),
                false);
        Indexes.ensure(database, "theftFigures", new Document("municipalityCode", 1).append("month", 1), false);
        Indexes.ensureSparse(database, DialogueStores.VISITS, new Document(MongoRecords.VISIT_ASSOCIATION, 1));
        Indexes.ensureSparse(database, DialogueStores.MEETING_NOTES, new Document(MongoRecords.NOTE_VISIT, 1));
        Indexes.ensure(
                database,
                DialogueStores.MEETING_NOTES,
                new Document(MongoRecords.NOTE_MUNICIPALITY, 1).append(MongoRecords.NOTE_HELD_AT, 1),
                false);
        Indexes.ensure(database, DialogueStores.PROMISES, new Document(MongoRecords.PROMISE_NOTE, 1), false);
        Indexes.ensureSparse(database, DialogueStores.CONCERNS, new Document(MongoRecords.CONCERN_NOTE, 1));
        Indexes.ensure(database, DialogueStores.PROMISES, dueOf(MongoPromises.MUNICIPALITY), false);
        Indexes.ensure(database, DialogueStores.LOANS, dueOf(MongoLoans.MUNICIPALITY), false);
        Indexes.ensure(database, DialogueStores.LOANS, dueOf(MongoLoans.BORROWER), false);
    }

    private static Document dueOf(String owner) {
        return new Document(owner, 1).append(MongoLoans.DUE_ON, 1).append("_id", 1);
    }

    private static Document named(String owner) {
        return new Document(owner, 1).append(MongoAssociations.NAME, 1).append("_id", 1);
    }

    private static Document newestOf(String owner) {
        return new Document(owner, 1).append(MongoConcerns.RAISED_AT, -1).append("_id", 1);
    }

    private static Document nextOf(String owner) {
        return new Document(owner, 1).append(MongoVisits.PLANNED_AT, 1).append("_id", 1);
    }
}
