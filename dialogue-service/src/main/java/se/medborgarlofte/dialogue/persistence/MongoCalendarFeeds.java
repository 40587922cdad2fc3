package se.medborgarlofte.dialogue.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.CalendarFeeds;
import se.medborgarlofte.dialogue.domain.CalendarFeed;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;

/** Calendar feeds in MongoDB. */
@Component
class MongoCalendarFeeds extends MongoKeeping<CalendarFeed, Void> implements CalendarFeeds {

    static final String TOKEN_HASH = "state.tokenHash.bytes";
    static final String PERSON = "state.personId";

    MongoCalendarFeeds(AggregateStore<CalendarFeed, Void> store) {
        super(store);
    }

    @Override
    public Optional<Stored<CalendarFeed>> withToken(SealedText tokenHash) {
        return Optional.ofNullable(store.documents()
                        .find(new Document(TOKEN_HASH, new Binary(tokenHash.bytes())))
                        .first())
                .map(store::read);
    }

    @Override
    public List<Stored<CalendarFeed>> of(String personId) {
        return store.documents().find(working(personId)).map(store::read).into(new ArrayList<>());
    }

    static Document working(String personId) {
        return new Document(PERSON, personId).append("state.revokedAt", new Document("$exists", false));
    }
}
