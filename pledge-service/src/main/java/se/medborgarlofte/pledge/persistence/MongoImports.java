package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.pledge.application.ImportKind;
import se.medborgarlofte.pledge.application.ImportOrder;
import se.medborgarlofte.pledge.application.ImportStatus;
import se.medborgarlofte.pledge.application.Imports;

/** The imports in MongoDB: a document for the order, and one for each row that waits. */
@Component
class MongoImports implements Imports {

    static final String COLLECTION = "imports";
    static final String ROWS = "importRows";

    /** What {@link #next} looks by. */
    static final Document INDEX = new Document("import", 1).append("number", 1);

    private static final int MOST_REFUSED_SHOWN = 500;

    private final MongoCollection<Document> imports;
    private final MongoCollection<Document> rows;

    MongoImports(MongoDatabase database) {
        this.imports = database.getCollection(COLLECTION);
        this.rows = database.getCollection(ROWS);
    }

    /** The rows first and the order last: what has an order is complete. */
    @Override
    public boolean keep(
            String id, ImportOrder order, List<Map<String, String>> cells, String bodyHash, String by, Instant at) {
        Document known = imports.find(new Document("_id", id)).first();
        if (known != null) {
            return bodyHash.equals(known.getString("bodyHash"));
        }
        insertRows(id, cells);
        Document document = new Document("_id", id)
                .append("kind", order.kind().name())
                .append("municipalityCode", order.municipalityCode())
                .append("source", order.source())
                .append("asOf", order.asOf().toString())
                .append("total", cells.size())
                .append("done", 0)
                .append("refusedInAll", 0)
                .append("refused", List.of())
                .append("bodyHash", bodyHash)
                .append("startedBy", by)
                .append("startedAt", Date.from(at));
        return Duplicates.insertIfAbsent(imports, document)
                || bodyHash.equals(imports.find(new Document("_id", id)).first().getString("bodyHash"));
    }

    private void insertRows(String id, List<Map<String, String>> cells) {
        List<Document> documents = new ArrayList<>();
        for (Map<String, String> row : cells) {
            int number = documents.size();
            documents.add(new Document("_id", id + "/" + number)
                    .append("import", id)
                    .append("number", number)
                    .append("cells", new Document(new LinkedHashMap<String, Object>(row))));
        }
        if (!documents.isEmpty()) {
            rows.deleteMany(new Document("import", id));
            rows.insertMany(documents);
        }
    }

    @Override
    public Optional<ImportStatus> find(String id) {
        return Optional.ofNullable(imports.find(new Document("_id", id)).first())
                .map(MongoImports::status);
    }

    @Override
    public List<NumberedRow> next(String id, int from, int most) {
        return rows.find(range(id, from, most))
                .sort(new Document("number", 1))
                .map(row -> new NumberedRow(row.getInteger("number") + 2, cells(row)))
                .into(new ArrayList<>());
    }

    static Document range(String id, int from, int most) {
        return new Document("import", id).append("number", new Document("$gte", from).append("$lt", from + most));
    }

    private static Map<String, String> cells(Document row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.get("cells", Document.class).forEach((column, cell) -> cells.put(column, String.valueOf(cell)));
        return cells;
    }

    @Override
    public void note(String id, int done, List<ImportStatus.RefusedRow> refused) {
        Document known = imports.find(new Document("_id", id)).first();
        if (known == null || known.getInteger("done") >= done) {
            return;
        }
        List<Document> all = new ArrayList<>(known.getList("refused", Document.class));
        refused.stream()
                .limit(Math.max(0, MOST_REFUSED_SHOWN - all.size()))
                .map(row -> new Document("line", row.line())
                        .append("column", row.column())
                        .append("code", row.code()))
                .forEach(all::add);
        imports.updateOne(
                new Document("_id", id).append("done", known.getInteger("done")),
                new Document(
                        "$set",
                        new Document("done", done)
                                .append("refusedInAll", known.getInteger("refusedInAll") + refused.size())
                                .append("refused", all)));
        if (done == known.getInteger("total")) {
            rows.deleteMany(new Document("import", id));
        }
    }

    private static ImportStatus status(Document row) {
        return new ImportStatus(
                row.getString("_id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("municipalityCode"),
                row.getString("source"),
                LocalDate.parse(row.getString("asOf")),
                row.getInteger("total"),
                row.getInteger("done"),
                row.getInteger("refusedInAll"),
                row.getList("refused", Document.class).stream()
                        .map(refused -> new ImportStatus.RefusedRow(
                                refused.getInteger("line"), refused.getString("column"), refused.getString("code")))
                        .toList());
    }
}
