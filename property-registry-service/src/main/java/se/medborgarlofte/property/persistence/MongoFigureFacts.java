package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.application.FigureFacts;
import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.FigureCounts;

/** The rows that the fact handlers write, and their sums. */
@Component
class MongoFigureFacts implements FigureFacts {
    /** What {@link #count} filters by; the migration makes its index of it. */
    static final Document INDEX = new Document(AREA_MONTH, 1);

    private final MongoCollection<Document> facts;

    MongoFigureFacts(MongoDatabase database) {
        this.facts = database.getCollection(COLLECTION);
    }

    @Override
    public boolean holds(String eventId) {
        return facts.find(new Document("_id", eventId)).first() != null;
    }

    @Override
    public FigureCounts count(AreaMonth areaMonth) {
        Document sums = facts.aggregate(List.of(
                        new Document("$match", new Document(AREA_MONTH, areaMonth.name())),
                        new Document("$group", sums())))
                .first();
        return sums == null ? FigureCounts.NONE : counts(sums);
    }

    private static Document sums() {
        Document sums = new Document("_id", null);
        FIELDS.forEach(field -> sums.append(field, new Document("$sum", "$" + field)));
        return sums;
    }

    private static FigureCounts counts(Document sums) {
        return new FigureCounts(
                number(sums, THEFTS_REPORTED),
                number(sums, UV_CHECKS),
                number(sums, UV_HITS),
                number(sums, ITEMS_SEIZED),
                // A reversal may be counted before the confirmation that it takes back.
                Math.max(0, number(sums, ITEMS_MATCHED)),
                number(sums, ITEMS_RETURNED),
                number(sums, DAYS_TO_RETURN));
    }

    private static int number(Document sums, String field) {
        return sums.get(field, Number.class).intValue();
    }
}
