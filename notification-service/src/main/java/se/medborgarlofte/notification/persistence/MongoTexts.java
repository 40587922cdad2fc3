package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.SavedText;
import se.medborgarlofte.notification.application.Texts;

/** Keeps every version of a text in MongoDB; a version is written once and never changed. */
@Component
class MongoTexts implements Texts {

    static final String COLLECTION = "texts";
    static final String AREA = "area";
    static final String CODE = "code";
    static final String VERSION = "version";

    private final MongoCollection<Document> documents;

    MongoTexts(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
    }

    @Override
    public Optional<SavedText> newest(String code) {
        return Optional.ofNullable(documents
                        .find(new Document(CODE, code))
                        .sort(Sorts.descending(VERSION))
                        .first())
                .map(MongoTexts::read);
    }

    @Override
    public Optional<SavedText> find(String code, int version) {
        return Optional.ofNullable(
                        documents.find(new Document("_id", id(code, version))).first())
                .map(MongoTexts::read);
    }

    @Override
    public List<SavedText> versions(String code) {
        return documents
                .find(new Document(CODE, code))
                .sort(Sorts.descending(VERSION))
                .map(MongoTexts::read)
                .into(new ArrayList<>());
    }

    @Override
    public boolean save(SavedText text) {
        return Duplicates.insertIfAbsent(
                documents,
                new Document("_id", id(text.code(), text.version()))
                        .append(CODE, text.code())
                        .append(VERSION, text.version())
                        .append(AREA, text.area())
                        .append("swedish", text.swedish())
                        .append("english", text.english())
                        .append("savedBy", text.savedBy())
                        .append("savedAt", Date.from(text.savedAt())));
    }

    /** Few texts have many versions, and a municipality has few texts: they are read whole. */
    @Override
    public Page<SavedText> in(String area, PageRequest request) {
        List<SavedText> newest = new ArrayList<>();
        for (Document found : documents
                .find(new Document(AREA, area))
                .sort(Sorts.orderBy(Sorts.ascending(CODE), Sorts.descending(VERSION)))) {
            if (newest.isEmpty() || !newest.getLast().code().equals(found.getString(CODE))) {
                newest.add(read(found));
            }
        }
        List<SavedText> page =
                newest.stream().skip(request.offset()).limit(request.limit()).toList();
        return Page.of(page, newest.size(), request);
    }

    private static String id(String code, int version) {
        return code + ":" + version;
    }

    private static SavedText read(Document document) {
        return new SavedText(
                document.getString(CODE),
                document.getInteger(VERSION),
                document.getString(AREA),
                document.getString("swedish"),
                document.getString("english"),
                document.getString("savedBy"),
                document.getDate("savedAt").toInstant());
    }
}
