package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.eventing.store.KeyReusedException;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.Holds;
import se.medborgarlofte.notification.application.PlacedHold;
import se.medborgarlofte.notification.domain.Hold;

/** Keeps holds in MongoDB, one document each. */
@Component
class MongoHolds implements Holds {

    static final String COLLECTION = "holds";
    static final String SUBJECT = "causeSubject";
    static final String AREA = "area";
    static final String PLACED_AT = "placedAt";
    private static final String LIFTED_AT = "liftedAt";
    private static final String REVISION = "revision";

    private final MongoCollection<Document> documents;

    MongoHolds(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
    }

    @Override
    public List<Hold> on(String causeSubject) {
        List<Hold> holds = new ArrayList<>();
        for (Document found : documents.find(new Document(SUBJECT, causeSubject))) {
            PlacedHold placed = read(found);
            if (placed.liftedAt().isEmpty()) {
                holds.add(placed.hold());
            }
        }
        return holds;
    }

    @Override
    public Optional<PlacedHold> find(String id) {
        return Optional.ofNullable(documents.find(new Document("_id", id)).first())
                .map(MongoHolds::read);
    }

    @Override
    public boolean place(PlacedHold placed, String bodyHash) {
        Document document = new Document("_id", placed.id())
                .append(SUBJECT, placed.hold().causeSubject())
                .append(AREA, placed.hold().area())
                .append("until", Date.from(placed.hold().until()))
                .append("reason", placed.reason().name())
                .append("placedBy", placed.placedBy())
                .append(PLACED_AT, Date.from(placed.placedAt()))
                .append(REVISION, placed.revision())
                .append("bodyHash", bodyHash);
        if (Duplicates.insertIfAbsent(documents, document)) {
            return true;
        }
        Document existing = Objects.requireNonNull(
                documents.find(new Document("_id", placed.id())).first());
        if (!bodyHash.equals(existing.getString("bodyHash"))) {
            throw new KeyReusedException("the key of " + placed.id() + " came with another body");
        }
        return false;
    }

    @Override
    public boolean lift(PlacedHold placed) {
        Document asRead = new Document("_id", placed.id()).append(REVISION, placed.revision() - 1);
        Date at = Date.from(placed.liftedAt().orElseThrow());
        return documents
                        .updateOne(
                                asRead,
                                Updates.combine(Updates.set(LIFTED_AT, at), Updates.set(REVISION, placed.revision())))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public Page<PlacedHold> in(String area, PageRequest request) {
        Document filter = new Document(AREA, area);
        List<PlacedHold> page = documents
                .find(filter)
                .sort(Sorts.descending(PLACED_AT, "_id"))
                .skip(request.offset())
                .limit(request.limit())
                .map(MongoHolds::read)
                .into(new ArrayList<>());
        return Page.of(page, documents.countDocuments(filter), request);
    }

    private static PlacedHold read(Document document) {
        Hold hold = new Hold(
                document.getString(SUBJECT),
                document.getString(AREA),
                instant(document, "until").orElseThrow());
        return new PlacedHold(
                document.getString("_id"),
                hold,
                PlacedHold.HoldReason.valueOf(document.getString("reason")),
                document.getString("placedBy"),
                instant(document, PLACED_AT).orElseThrow(),
                instant(document, LIFTED_AT),
                document.get(REVISION, Number.class).longValue());
    }

    private static Optional<Instant> instant(Document document, String field) {
        return Optional.ofNullable(document.getDate(field)).map(Date::toInstant);
    }
}
