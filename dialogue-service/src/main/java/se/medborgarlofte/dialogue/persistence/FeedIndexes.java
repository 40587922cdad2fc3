package se.medborgarlofte.dialogue.persistence;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** A feed is found by its token's hash, and by whose it is. */
@Component
class FeedIndexes implements Migration {

    @Override
    public String id() {
        return "dialogue-003-calendar-feeds";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, DialogueStores.CALENDAR_FEEDS, new Document(MongoCalendarFeeds.TOKEN_HASH, 1), true);
        Indexes.ensure(database, DialogueStores.CALENDAR_FEEDS, new Document(MongoCalendarFeeds.PERSON, 1), false);
    }
}
