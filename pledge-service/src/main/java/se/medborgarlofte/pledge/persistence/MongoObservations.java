package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.StateMapping;
import se.medborgarlofte.pledge.application.Observations;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.WeeklyObservation;

/** The weekly observations in MongoDB. */
@Component
class MongoObservations implements Observations {

    static final String COLLECTION = "weeklyObservations";

    /** What {@link #within} looks by. */
    static final Document INDEX = new Document("observation.municipalityCode", 1).append("observation.week", 1);

    private final MongoCollection<Document> rows;
    private final StateMapping mapping;

    MongoObservations(MongoDatabase database, StateMapping mapping) {
        this.rows = database.getCollection(COLLECTION);
        this.mapping = mapping;
    }

    @Override
    public List<WeeklyObservation> within(String municipalityCode, Period period) {
        return rows.find(filter(municipalityCode, period))
                .map(row -> mapping.fromDocument(row.get("observation", Document.class), WeeklyObservation.class))
                .into(new ArrayList<>());
    }

    static Document filter(String municipalityCode, Period period) {
        return new Document("observation.municipalityCode", municipalityCode)
                .append(
                        "observation.week",
                        new Document("$gte", period.from().toString())
                                .append("$lte", period.to().toString()));
    }

    @Override
    public void keep(WeeklyObservation observation) {
        String id = observation.municipalityCode() + "/" + observation.week() + "/" + observation.place() + "/"
                + observation.reportedBy();
        Document row = new Document("_id", id).append("observation", mapping.toDocument(observation));
        rows.replaceOne(new Document("_id", id), row, new ReplaceOptions().upsert(true));
    }
}
