package se.medborgarlofte.notification.persistence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.cipher.ForgottenSubjectException;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.eventing.store.StaleRevisionException;
import se.medborgarlofte.notification.application.Recipients;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.IdentityNumber;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.PhoneNumber;
import se.medborgarlofte.notification.domain.Preferences;
import se.medborgarlofte.notification.domain.Recipient;

/** Keeps recipients in MongoDB, one document per person; the address is encrypted with that person's own key. */
@Component
class MongoRecipients implements Recipients {

    static final String COLLECTION = "recipients";
    static final String SUBSCRIBERS = "subscriber_keys";
    private static final String EMAIL = "email";
    private static final String PHONE = "phone";
    private static final String MAILBOX = "mailbox";
    private static final String CHOSEN = "chosenLanguage";
    private static final String PREFERRED = "preferredLanguage";
    private static final String REGISTERED_AT = "registeredAt";
    private static final String REVISION = "revision";
    private static final String PREFERENCES = "preferences";
    private static final String SUBSCRIBER = "subscriber";
    private static final String RECIPIENT = "recipientId";

    private final MongoCollection<Document> documents;
    private final MongoCollection<Document> subscribers;
    private final MongoCollection<Document> protectedPeople;
    private final FieldCipher cipher;

    MongoRecipients(MongoDatabase database, FieldCipher cipher) {
        this.documents = database.getCollection(COLLECTION);
        this.subscribers = database.getCollection(SUBSCRIBERS);
        this.protectedPeople = database.getCollection("protected_people");
        this.cipher = cipher;
    }

    @Override
    public Optional<Recipient> find(String personId) {
        try {
            return Optional.ofNullable(documents.find(byId(personId)).first()).map(this::read);
        } catch (ForgottenSubjectException _) {
            return Optional.empty();
        }
    }

    @Override
    public boolean know(String personId) {
        return documents
                        .find(byId(personId))
                        .projection(Projections.include("_id"))
                        .first()
                != null;
    }

    @Override
    public Recipient register(
            String personId,
            EmailAddress address,
            Optional<Language> chosen,
            Optional<Language> preferred,
            Instant now) {
        Document before = documents.find(byId(personId)).first();
        if (before == null || differs(before, address, chosen, preferred)) {
            upsert(personId, registration(personId, address, chosen, preferred, now));
        }
        return find(personId).orElseThrow();
    }

    /** Two first sign-ins at once may both insert; the one who comes second then updates. */
    private void upsert(String personId, Bson registration) {
        UpdateOptions insertIfAbsent = new UpdateOptions().upsert(true);
        try {
            documents.updateOne(byId(personId), registration, insertIfAbsent);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            documents.updateOne(byId(personId), registration, insertIfAbsent);
        }
    }

    /** Compared as plain text: the same address is encrypted differently each time. */
    private boolean differs(
            Document before, EmailAddress address, Optional<Language> chosen, Optional<Language> preferred) {
        return !address(before).equals(address)
                || (chosen.isPresent() && !chosen.equals(language(before, CHOSEN)))
                || (preferred.isPresent() && !preferred.equals(language(before, PREFERRED)));
    }

    private Bson registration(
            String personId,
            EmailAddress address,
            Optional<Language> chosen,
            Optional<Language> preferred,
            Instant now) {
        byte[] encrypted = encrypted(personId, address);
        List<Bson> updates = new ArrayList<>(List.of(
                Updates.set(EMAIL, new Binary(encrypted)),
                Updates.setOnInsert(REGISTERED_AT, Date.from(now)),
                Updates.inc(REVISION, 1L)));
        chosen.ifPresent(language -> updates.add(Updates.set(CHOSEN, language.tag())));
        preferred.ifPresent(language -> updates.add(Updates.set(PREFERRED, language.tag())));
        return Updates.combine(updates);
    }

    /** Whoever was erased and signs in again is known by a new key. */
    private byte[] encrypted(String personId, EmailAddress address) {
        try {
            return cipher.encrypt(personId, COLLECTION, personId, EMAIL, address.value());
        } catch (ForgottenSubjectException _) {
            cipher.renew(personId);
            return cipher.encrypt(personId, COLLECTION, personId, EMAIL, address.value());
        }
    }

    /** The address is looked up by its keyed hash; whoever comes second finds the first one's recipient. */
    @Override
    public String subscriber(EmailAddress address, Optional<Language> language, Instant now) {
        String addressHash = Base64.getEncoder().encodeToString(cipher.lookupHash(SUBSCRIBER, folded(address)));
        Document key = subscribers.find(byId(addressHash)).first();
        if (key == null) {
            Document made = new Document("_id", addressHash).append(RECIPIENT, Ids.uuidV7());
            Duplicates.insertIfAbsent(subscribers, made);
            key = Objects.requireNonNull(subscribers.find(byId(addressHash)).first());
        }
        String recipientId = key.getString(RECIPIENT);
        register(recipientId, address, language, Optional.empty(), now);
        return recipientId;
    }

    private static String folded(EmailAddress address) {
        return address.value().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Recipient> prefer(String personId, long expectedRevision, Preferences preferences) {
        Document asRead = byId(personId).append(REVISION, expectedRevision);
        Bson changes = Updates.combine(
                Updates.set(PREFERENCES, PreferencesDocument.of(preferences)), Updates.inc(REVISION, 1L));
        boolean changed = documents.updateOne(asRead, changes).getMatchedCount() == 1;
        Optional<Recipient> recipient = find(personId);
        if (!changed && recipient.isPresent()) {
            throw new StaleRevisionException(
                    personId + " is at revision " + recipient.get().revision());
        }
        return recipient;
    }

    @Override
    public void setPhone(String personId, PhoneNumber phone) {
        Binary encrypted = new Binary(cipher.encrypt(personId, COLLECTION, personId, PHONE, phone.value()));
        documents.updateOne(byId(personId), Updates.combine(Updates.set(PHONE, encrypted), Updates.inc(REVISION, 1L)));
    }

    @Override
    public void removePhone(String personId) {
        documents.updateOne(byId(personId), Updates.combine(Updates.unset(PHONE), Updates.inc(REVISION, 1L)));
    }

    @Override
    public void setMailbox(String personId, IdentityNumber owner) {
        Binary encrypted = new Binary(cipher.encrypt(personId, COLLECTION, personId, MAILBOX, owner.value()));
        documents.updateOne(
                byId(personId), Updates.combine(Updates.set(MAILBOX, encrypted), Updates.inc(REVISION, 1L)));
    }

    @Override
    public void removeMailbox(String personId) {
        documents.updateOne(byId(personId), Updates.combine(Updates.unset(MAILBOX), Updates.inc(REVISION, 1L)));
    }

    private Optional<String> decrypted(Document document, String field) {
        String personId = document.getString("_id");
        return Optional.ofNullable(document.get(field, Binary.class))
                .map(encrypted -> cipher.decrypt(personId, COLLECTION, personId, field, encrypted.getData()));
    }

    @Override
    public void protect(String personId, boolean protectedIdentity) {
        Document key = byId(personId);
        if (protectedIdentity) {
            Duplicates.insertIfAbsent(protectedPeople, key);
        } else {
            protectedPeople.deleteOne(key);
        }
    }

    private boolean isProtected(String personId) {
        return protectedPeople.find(byId(personId)).first() != null;
    }

    private Recipient read(Document document) {
        return new Recipient(
                document.getString("_id"),
                address(document),
                language(document, CHOSEN).or(() -> language(document, PREFERRED)),
                PreferencesDocument.read(document.get(PREFERENCES, Document.class)),
                isProtected(document.getString("_id")),
                decrypted(document, PHONE).map(PhoneNumber::new),
                decrypted(document, MAILBOX).map(IdentityNumber::new),
                document.getDate(REGISTERED_AT).toInstant(),
                document.get(REVISION, Number.class).longValue());
    }

    private EmailAddress address(Document document) {
        String personId = document.getString("_id");
        byte[] encrypted = document.get(EMAIL, Binary.class).getData();
        return new EmailAddress(cipher.decrypt(personId, COLLECTION, personId, EMAIL, encrypted));
    }

    private static Optional<Language> language(Document document, String field) {
        return Optional.ofNullable(document.getString(field)).flatMap(Language::of);
    }

    private static Document byId(String personId) {
        return new Document("_id", personId);
    }
}
