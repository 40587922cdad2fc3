package se.medborgarlofte.notification.persistence.feed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.notification.application.feed.Agencies;
import se.medborgarlofte.notification.domain.feed.Agency;
import se.medborgarlofte.notification.domain.feed.Choice;

/** Keeps in MongoDB what each agency may learn. */
@Component
class MongoAgencies implements Agencies {

    private final MongoCollection<Document> documents;

    MongoAgencies(MongoDatabase database) {
        this.documents = database.getCollection("agencies");
    }

    @Override
    public Optional<Agency> find(String id) {
        return Optional.ofNullable(documents.find(new Document("_id", id)).first())
                .map(MongoAgencies::read);
    }

    @Override
    public boolean save(Agency agency) {
        Document document = new Document("_id", agency.id())
                .append("types", agency.mayLearn().types().stream().sorted().toList())
                .append("areas", agency.mayLearn().areas().stream().sorted().toList())
                .append("level", agency.level().name())
                .append("contactId", agency.contactId())
                .append("entitled", agency.entitled())
                .append("revision", agency.revision());
        if (agency.revision() == 1) {
            return Duplicates.insertIfAbsent(documents, document);
        }
        Document asRead = new Document("_id", agency.id()).append("revision", agency.revision() - 1);
        return documents.replaceOne(asRead, document).getMatchedCount() == 1;
    }

    private static Agency read(Document document) {
        return new Agency(
                document.getString("_id"),
                new Choice(
                        new HashSet<>(document.getList("types", String.class)),
                        new HashSet<>(document.getList("areas", String.class))),
                Agency.Level.valueOf(document.getString("level")),
                document.getString("contactId"),
                document.getBoolean("entitled"),
                document.getLong("revision"));
    }
}
