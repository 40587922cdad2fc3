package se.medborgarlofte.dialogue.persistence;

import com.mongodb.client.MongoDatabase;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.TheftFigures;

/** The rows that the property registry's figures leave, one for each municipality and month. */
@Component
class MongoTheftFigures implements TheftFigures {

    private static final String ROWS = "theftFigures";

    private final MongoDatabase database;

    MongoTheftFigures(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public boolean include(String rowId, long sequence) {
        Document row =
                database.getCollection(ROWS).find(new Document("_id", rowId)).first();
        return row != null
                && Objects.requireNonNull(row.get("sequence", Number.class)).longValue() >= sequence;
    }

    @Override
    public Optional<Integer> of(String municipalityCode, YearMonth month) {
        Document row = database.getCollection(ROWS)
                .find(new Document("municipalityCode", municipalityCode).append("month", month.toString()))
                .first();
        return Optional.ofNullable(row).map(it -> it.getInteger("thefts"));
    }
}
