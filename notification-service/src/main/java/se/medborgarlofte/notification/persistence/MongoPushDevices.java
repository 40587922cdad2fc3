package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.cipher.ForgottenSubjectException;
import se.medborgarlofte.notification.application.PushDevices;
import se.medborgarlofte.notification.domain.PushDevice;
import se.medborgarlofte.notification.domain.PushKeys;

/** Keeps browsers in MongoDB; address, keys and code are encrypted with their owner's key. */
@Component
class MongoPushDevices implements PushDevices {

    static final String COLLECTION = "push_devices";
    static final String PERSON = "personId";
    static final String CONFIRMED = "confirmed";

    private static final int MOST = 5;
    private static final String ENDPOINT = "endpoint";
    private static final String KEY = "key";
    private static final String SECRET = "secret";
    private static final String CODE = "code";
    private static final String ASKED_AT = "askedAt";
    private static final String TRIES = "tries";

    private final MongoCollection<Document> documents;
    private final FieldCipher cipher;

    MongoPushDevices(MongoDatabase database, FieldCipher cipher) {
        this.documents = database.getCollection(COLLECTION);
        this.cipher = cipher;
    }

    @Override
    public void ask(Asked asked) {
        PushDevice device = asked.device();
        Document document = byId(device.id())
                .append(PERSON, device.personId())
                .append(ENDPOINT, encrypted(device, ENDPOINT, device.endpoint().toString()))
                .append(KEY, encrypted(device, KEY, device.keys().publicKeyText()))
                .append(SECRET, encrypted(device, SECRET, device.keys().secretText()))
                .append(CODE, encrypted(device, CODE, asked.code()))
                .append(ASKED_AT, Date.from(device.askedAt()))
                .append(TRIES, asked.tries())
                .append(CONFIRMED, false);
        documents.replaceOne(byId(device.id()), document, new ReplaceOptions().upsert(true));
        List<Document> all = documents
                .find(new Document(PERSON, device.personId()))
                .sort(Sorts.descending(ASKED_AT, "_id"))
                .into(new ArrayList<>());
        all.stream().skip(MOST).forEach(old -> documents.deleteOne(byId(old.getString("_id"))));
    }

    @Override
    public Optional<Asked> asked(String personId, String deviceId) {
        Document found = documents.find(byId(deviceId)).first();
        return found == null || found.getBoolean(CONFIRMED) || !personId.equals(found.getString(PERSON))
                ? Optional.empty()
                : Optional.of(new Asked(device(found), decrypted(found, CODE), found.getInteger(TRIES)));
    }

    @Override
    public void countTry(String deviceId) {
        documents.updateOne(byId(deviceId), Updates.inc(TRIES, 1));
    }

    @Override
    public void confirm(String deviceId) {
        documents.updateOne(byId(deviceId), Updates.combine(Updates.set(CONFIRMED, true), Updates.unset(CODE)));
    }

    @Override
    public List<PushDevice> of(String personId) {
        try {
            return documents
                    .find(confirmed(personId))
                    .sort(Sorts.ascending(ASKED_AT, "_id"))
                    .map(this::device)
                    .into(new ArrayList<>());
        } catch (ForgottenSubjectException _) {
            return List.of();
        }
    }

    @Override
    public boolean has(String personId) {
        return documents.find(confirmed(personId)).first() != null;
    }

    @Override
    public void remove(String personId, String deviceId) {
        documents.deleteOne(byId(deviceId).append(PERSON, personId));
    }

    private static Document confirmed(String personId) {
        return new Document(PERSON, personId).append(CONFIRMED, true);
    }

    private PushDevice device(Document found) {
        return new PushDevice(
                found.getString("_id"),
                found.getString(PERSON),
                URI.create(decrypted(found, ENDPOINT)),
                PushKeys.parse(decrypted(found, KEY), decrypted(found, SECRET)).orElseThrow(),
                found.getDate(ASKED_AT).toInstant());
    }

    private Binary encrypted(PushDevice device, String field, String value) {
        return new Binary(cipher.encrypt(device.personId(), COLLECTION, device.id(), field, value));
    }

    private String decrypted(Document found, String field) {
        byte[] value = found.get(field, Binary.class).getData();
        return cipher.decrypt(found.getString(PERSON), COLLECTION, found.getString("_id"), field, value);
    }

    private static Document byId(String deviceId) {
        return new Document("_id", deviceId);
    }
}
