package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.eventing.store.StateMapping;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.InputDocuments;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.PictureInput;

/** The inputs in MongoDB. */
@Component
class MongoInputDocuments implements InputDocuments {

    static final String COLLECTION = "pictureInputs";

    /** What {@link #of} and {@link #within} look by. */
    static final Document INDEX = new Document("input.municipalityCode", 1)
            .append("input.coverage.to", -1)
            .append("_id", 1);

    private static final Document ORDER = new Document("input.coverage.to", -1).append("_id", 1);

    private final MongoCollection<Document> rows;
    private final StateMapping mapping;

    MongoInputDocuments(MongoDatabase database, StateMapping mapping) {
        this.rows = database.getCollection(COLLECTION);
        this.mapping = mapping;
    }

    @Override
    public Page<PictureInput> of(String municipalityCode, Party party, PageRequest request) {
        return query(municipalityCode, party).page(request, this::input);
    }

    /** The same rule as {@link PictureInput#visibleTo}. */
    PagedQuery query(String municipalityCode, Party party) {
        Document filter = new Document("input.municipalityCode", municipalityCode)
                .append(
                        "$or",
                        List.of(
                                new Document("input.origin", party.name()),
                                new Document("input.classification", new Document("$ne", "RESTRICTED")),
                                new Document("input.release", new Document("$exists", true))));
        return new PagedQuery(rows, filter, ORDER);
    }

    @Override
    public List<PictureInput> within(String municipalityCode, Period period) {
        return rows.find(overlapping(municipalityCode, period)).map(this::input).into(new ArrayList<>());
    }

    static Document overlapping(String municipalityCode, Period period) {
        return new Document("input.municipalityCode", municipalityCode)
                .append("input.coverage.to", new Document("$gte", period.from().toString()))
                .append("input.coverage.from", new Document("$lte", period.to().toString()));
    }

    @Override
    public Optional<PictureInput> find(String id) {
        return Optional.ofNullable(rows.find(new Document("_id", id)).first()).map(this::input);
    }

    @Override
    public boolean add(PictureInput input, String bodyHash) {
        return Duplicates.insertIfAbsent(rows, document(input).append("bodyHash", bodyHash));
    }

    @Override
    public void replace(PictureInput input) {
        rows.updateOne(
                new Document("_id", input.id()),
                new Document("$set", new Document("input", mapping.toDocument(input))));
    }

    @Override
    public boolean wasAddedWith(String id, String bodyHash) {
        Document row = rows.find(new Document("_id", id)).first();
        return row != null && bodyHash.equals(row.getString("bodyHash"));
    }

    private Document document(PictureInput input) {
        return new Document("_id", input.id()).append("input", mapping.toDocument(input));
    }

    private PictureInput input(Document row) {
        return mapping.fromDocument(row.get("input", Document.class), PictureInput.class);
    }
}
