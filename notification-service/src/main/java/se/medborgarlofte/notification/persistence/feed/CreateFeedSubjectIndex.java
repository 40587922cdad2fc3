package se.medborgarlofte.notification.persistence.feed;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;

/** The index by which what was told of one thing is found when it is erased. */
@Component
class CreateFeedSubjectIndex implements Migration {

    @Override
    public String id() {
        return "006-feed-subject-index";
    }

    @Override
    public void apply(MongoDatabase database) {
        Document subject = new Document(MongoFeed.SUBJECT, 1).append("context", 1);
        Indexes.ensure(database, MongoFeed.COLLECTION, subject, false);
    }
}
