package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.notification.application.PhoneProofs;
import se.medborgarlofte.notification.domain.PhoneNumber;

/** Keeps numbers to be proven in MongoDB, one for each person; number and code are encrypted. */
@Component
class MongoPhoneProofs implements PhoneProofs {

    static final String COLLECTION = "phone_proofs";
    private static final String PHONE = "phone";
    private static final String CODE = "code";

    private final MongoCollection<Document> documents;
    private final FieldCipher cipher;

    MongoPhoneProofs(MongoDatabase database, FieldCipher cipher) {
        this.documents = database.getCollection(COLLECTION);
        this.cipher = cipher;
    }

    @Override
    public void ask(Asked asked) {
        Document document = byId(asked.personId())
                .append(PHONE, encrypted(asked.personId(), PHONE, asked.phone().value()))
                .append(CODE, encrypted(asked.personId(), CODE, asked.code()))
                .append("askedAt", Date.from(asked.askedAt()))
                .append("tries", asked.tries());
        documents.replaceOne(byId(asked.personId()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<Asked> find(String personId) {
        return Optional.ofNullable(documents.find(byId(personId)).first())
                .map(found -> new Asked(
                        personId,
                        new PhoneNumber(decrypted(personId, PHONE, found)),
                        decrypted(personId, CODE, found),
                        found.getDate("askedAt").toInstant(),
                        found.getInteger("tries")));
    }

    @Override
    public void countTry(String personId) {
        documents.updateOne(byId(personId), Updates.inc("tries", 1));
    }

    @Override
    public void forget(String personId) {
        documents.deleteOne(byId(personId));
    }

    private Binary encrypted(String personId, String field, String value) {
        return new Binary(cipher.encrypt(personId, COLLECTION, personId, field, value));
    }

    private String decrypted(String personId, String field, Document document) {
        return cipher.decrypt(
                personId,
                COLLECTION,
                personId,
                field,
                document.get(field, Binary.class).getData());
    }

    private static Document byId(String personId) {
        return new Document("_id", personId);
    }
}
