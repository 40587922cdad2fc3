package se.medborgarlofte.dialogue.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.GuestRequests;
import se.medborgarlofte.dialogue.domain.GuestEvent;
import se.medborgarlofte.dialogue.domain.GuestRequest;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;

/** What was left without an account, in MongoDB. */
@Component
class MongoGuestRequests extends MongoKeeping<GuestRequest, GuestEvent> implements GuestRequests {

    static final String KEY_HASH = "state.keyHash.bytes";
    static final String RECIPIENT = "state.recipientId";
    static final String LEFT_AT = "state.leftAt";

    MongoGuestRequests(AggregateStore<GuestRequest, GuestEvent> store) {
        super(store);
    }

    @Override
    public Optional<Stored<GuestRequest>> withKey(SealedText keyHash) {
        return Optional.ofNullable(store.documents()
                        .find(new Document(KEY_HASH, new Binary(keyHash.bytes())))
                        .first())
                .map(store::read);
    }

    @Override
    public long countSince(String recipientId, Instant since) {
        return store.documents()
                .countDocuments(
                        new Document(RECIPIENT, recipientId).append(LEFT_AT, new Document("$gte", Date.from(since))));
    }
}
