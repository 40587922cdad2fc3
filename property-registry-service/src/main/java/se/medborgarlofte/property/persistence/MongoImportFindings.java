package se.medborgarlofte.property.persistence;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.FindingCode;
import se.medborgarlofte.property.application.ImportFindings;
import se.medborgarlofte.property.application.ReadTheftFile.Finding;

/** Findings of imports: line, code and column, never what the row said. */
@Component
class MongoImportFindings implements ImportFindings {
    static final String COLLECTION = "import_findings";

    /** What {@link #list} filters and sorts by; the migration makes its index of it. */
    static final Document INDEX =
            new Document("importId", 1).append("kind", 1).append("line", 1).append("_id", 1);

    private static final Document BY_LINE = new Document("line", 1).append("_id", 1);

    private final MongoCollection<Document> findings;

    MongoImportFindings(MongoDatabase database) {
        this.findings = database.getCollection(COLLECTION);
    }

    @Override
    public void keep(String importId, Kind kind, List<Finding> found) {
        if (found.isEmpty()) {
            return;
        }
        List<Document> rows =
                found.stream().map(finding -> row(importId, kind, finding)).toList();
        try {
            findings.insertMany(rows, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            Duplicates.rethrowUnlessDuplicates(e);
        }
    }

    @Override
    public Page<Finding> list(String importId, Kind kind, PageRequest request) {
        Document filter = new Document("importId", importId).append("kind", kind.name());
        return new PagedQuery(findings, filter, BY_LINE).page(request, MongoImportFindings::finding);
    }

    private static Document row(String importId, Kind kind, Finding finding) {
        return new Document("_id", importId + ":" + kind + ":" + finding.line())
                .append("importId", importId)
                .append("kind", kind.name())
                .append("line", finding.line())
                .append("code", finding.code().name())
                .append("column", finding.column());
    }

    private static Finding finding(Document row) {
        return new Finding(row.getInteger("line"), FindingCode.valueOf(row.getString("code")), row.getString("column"));
    }
}
