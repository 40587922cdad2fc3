package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.ReferenceData;
import se.medborgarlofte.pledge.application.ReferenceEntry;
import se.medborgarlofte.pledge.application.ReferenceKind;
import se.medborgarlofte.pledge.application.ReferenceRow;
import se.medborgarlofte.pledge.application.ReferenceSource;

/** The reference data in MongoDB. */
@Component
class MongoReferenceData implements ReferenceData {

    /** What {@link #of} filters and sorts by. */
    static final Document INDEX =
            new Document(ReferenceRow.KIND, 1).append(ReferenceRow.CODE, 1).append("_id", 1);

    private final MongoCollection<Document> rows;

    MongoReferenceData(MongoDatabase database) {
        this.rows = database.getCollection(ReferenceRow.COLLECTION);
    }

    @Override
    public Page<ReferenceSource.Sourced> of(
            ReferenceKind kind, @Nullable String parent, LocalDate on, PageRequest request) {
        return query(kind, parent, on).page(request, MongoReferenceData::sourced);
    }

    PagedQuery query(ReferenceKind kind, @Nullable String parent, LocalDate on) {
        Document filter = new Document(ReferenceRow.KIND, kind.name())
                .append("validFrom", new Document("$lte", on.toString()))
                .append("validTo", new Document("$gte", on.toString()));
        if (parent != null) {
            filter.append("parent", parent);
        }
        return new PagedQuery(rows, filter, new Document(ReferenceRow.CODE, 1).append("_id", 1));
    }

    @Override
    public Optional<ReferenceEntry> find(String id) {
        return Optional.ofNullable(rows.find(new Document("_id", id)).first()).map(MongoReferenceData::entry);
    }

    @Override
    public List<ReferenceEntry> coverages(String code, String parent) {
        return rows.find(coverage(code, parent)).map(MongoReferenceData::entry).into(new ArrayList<>());
    }

    static Document coverage(String code, String parent) {
        return new Document(ReferenceRow.KIND, ReferenceKind.POLICE_COVERAGE.name())
                .append(ReferenceRow.CODE, code)
                .append("parent", parent);
    }

    @Override
    public void keep(ReferenceEntry entry, ReferenceSource source) {
        Document row = document(entry)
                .append("source", source.name())
                .append("asOf", source.asOf().toString())
                .append("importId", source.importId());
        rows.replaceOne(new Document("_id", entry.id()), row, new ReplaceOptions().upsert(true));
    }

    /** A row that holds without end is stored with the last day there is, so that one comparison finds it. */
    private static Document document(ReferenceEntry entry) {
        return new Document("_id", entry.id())
                .append(ReferenceRow.KIND, entry.kind().name())
                .append(ReferenceRow.CODE, entry.code())
                .append("parent", entry.parent())
                .append("nameSv", entry.nameSv())
                .append("nameEn", entry.nameEn())
                .append("validFrom", entry.validFrom().toString())
                .append(
                        "validTo",
                        entry.validTo() == null
                                ? ReferenceRow.FOR_EVER
                                : entry.validTo().toString())
                .append(ReferenceRow.INHABITANTS, entry.inhabitants());
    }

    private static ReferenceSource.Sourced sourced(Document row) {
        return new ReferenceSource.Sourced(
                entry(row),
                new ReferenceSource(
                        row.getString("source"), LocalDate.parse(row.getString("asOf")), row.getString("importId")));
    }

    private static ReferenceEntry entry(Document row) {
        String validTo = row.getString("validTo");
        return new ReferenceEntry(
                ReferenceKind.valueOf(row.getString(ReferenceRow.KIND)),
                row.getString(ReferenceRow.CODE),
                row.getString("parent"),
                row.getString("nameSv"),
                row.getString("nameEn"),
                LocalDate.parse(row.getString("validFrom")),
                validTo.equals(ReferenceRow.FOR_EVER) ? null : LocalDate.parse(validTo),
                row.getInteger(ReferenceRow.INHABITANTS));
    }
}
