package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.pledge.application.ConcernRow;
import se.medborgarlofte.pledge.application.Concerns;
import se.medborgarlofte.pledge.domain.Concern;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Period;

/** The concerns in MongoDB. */
@Component
class MongoConcerns implements Concerns {

    /** What {@link #raised} filters by; the migration makes its index of it. */
    static final Document INDEX = new Document(ConcernRow.MUNICIPALITY_CODE, 1).append(ConcernRow.RAISED_ON, 1);

    private final MongoCollection<Document> rows;

    MongoConcerns(MongoDatabase database) {
        this.rows = database.getCollection(ConcernRow.COLLECTION);
    }

    @Override
    public List<Concern> raised(String municipalityCode, Period period) {
        return rows.find(filter(municipalityCode, period))
                .projection(new Document(ConcernRow.CATEGORY, 1))
                .map(MongoConcerns::concern)
                .into(new ArrayList<>());
    }

    static Document filter(String municipalityCode, Period period) {
        return new Document(ConcernRow.MUNICIPALITY_CODE, municipalityCode)
                .append(
                        ConcernRow.RAISED_ON,
                        new Document("$gte", period.from().toString())
                                .append("$lte", period.to().toString()))
                .append(ConcernRow.DECLINED, false);
    }

    private static Concern concern(Document row) {
        return new Concern(row.getString("_id"), ConcernCategory.valueOf(row.getString(ConcernRow.CATEGORY)));
    }
}
