package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.AreaFigures;
import se.medborgarlofte.pledge.application.AreaFiguresRow;
import se.medborgarlofte.pledge.application.AreaMonthFigures;

/** The property registry's figures in MongoDB. */
@Component
class MongoAreaFigures implements AreaFigures {

    /** What {@link #of} filters and sorts by; the migration makes its index of it. */
    static final Document INDEX = new Document(AreaFiguresRow.MUNICIPALITY_CODE, 1)
            .append(AreaFiguresRow.MONTH, -1)
            .append("_id", 1);

    private static final Document ORDER = new Document(AreaFiguresRow.MONTH, -1).append("_id", 1);

    private final MongoCollection<Document> rows;

    MongoAreaFigures(MongoDatabase database) {
        this.rows = database.getCollection(AreaFiguresRow.COLLECTION);
    }

    @Override
    public Page<AreaMonthFigures> of(String municipalityCode, @Nullable String month, PageRequest request) {
        return query(municipalityCode, month).page(request, MongoAreaFigures::figures);
    }

    PagedQuery query(String municipalityCode, @Nullable String month) {
        Document filter = new Document(AreaFiguresRow.MUNICIPALITY_CODE, municipalityCode);
        if (month != null) {
            filter.append(AreaFiguresRow.MONTH, month);
        }
        return new PagedQuery(rows, filter, ORDER);
    }

    private static AreaMonthFigures figures(Document row) {
        return new AreaMonthFigures(
                row.getString(AreaFiguresRow.MUNICIPALITY_CODE),
                row.getString(AreaFiguresRow.MONTH),
                row.getInteger(AreaFiguresRow.THEFTS_REPORTED),
                row.getInteger(AreaFiguresRow.UV_CHECKS),
                row.getInteger(AreaFiguresRow.UV_HITS),
                row.getInteger(AreaFiguresRow.ITEMS_SEIZED),
                row.getInteger(AreaFiguresRow.ITEMS_MATCHED),
                row.getInteger(AreaFiguresRow.ITEMS_RETURNED, 0));
    }
}
