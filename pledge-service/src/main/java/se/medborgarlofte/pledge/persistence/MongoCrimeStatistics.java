package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.pledge.application.CrimeStatistics;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Period;

/** The crime statistics in MongoDB. */
@Component
class MongoCrimeStatistics implements CrimeStatistics {

    static final String COLLECTION = "crimeStatistics";

    /** What {@link #within} looks by. */
    static final Document INDEX = new Document("municipalityCode", 1).append("month", 1);

    private final MongoCollection<Document> rows;

    MongoCrimeStatistics(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    @Override
    public Map<ConcernCategory, Integer> within(String municipalityCode, Period period) {
        Map<ConcernCategory, Integer> counts = new EnumMap<>(ConcernCategory.class);
        rows.find(filter(municipalityCode, period))
                .forEach(row -> counts.merge(
                        ConcernCategory.valueOf(row.getString("category")), row.getInteger("count"), Integer::sum));
        return counts;
    }

    static Document filter(String municipalityCode, Period period) {
        YearMonth first = YearMonth.from(period.from().plusDays(period.from().lengthOfMonth() - 1L));
        YearMonth last = YearMonth.from(period.to().plusDays(1)).minusMonths(1);
        return new Document("municipalityCode", municipalityCode)
                .append("month", new Document("$gte", first.toString()).append("$lte", last.toString()));
    }

    @Override
    public void keep(String municipalityCode, YearMonth month, String crimeType, ConcernCategory category, int count) {
        String id = municipalityCode + "/" + month + "/" + crimeType;
        Document row = new Document("_id", id)
                .append("municipalityCode", municipalityCode)
                .append("month", month.toString())
                .append("crimeType", crimeType)
                .append("category", category.name())
                .append("count", count);
        rows.replaceOne(new Document("_id", id), row, new ReplaceOptions().upsert(true));
    }
}
