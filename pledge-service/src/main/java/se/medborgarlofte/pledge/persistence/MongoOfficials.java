package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.pledge.application.Officials;
import se.medborgarlofte.pledge.application.ReferenceRow;
import se.medborgarlofte.pledge.domain.Official;

/** Those who work for an area, in MongoDB. */
@Component
class MongoOfficials implements Officials {

    static final String COLLECTION = "officials";

    /** What {@link #of} looks by. */
    static final Document INDEX = new Document("area", 1).append("_id", 1);

    private final MongoCollection<Document> rows;

    MongoOfficials(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    @Override
    public void keep(String area, Official official, @Nullable LocalDate until) {
        String id = area + ":" + official.function() + ":" + official.personId();
        Document row = new Document("_id", id)
                .append("area", area)
                .append("function", official.function().name())
                .append("personId", official.personId())
                .append("until", until == null ? ReferenceRow.FOR_EVER : until.toString());
        rows.replaceOne(new Document("_id", id), row, new ReplaceOptions().upsert(true));
    }

    @Override
    public List<Official> of(String municipalityCode, LocalDate on) {
        return rows.find(filter(municipalityCode)).into(new ArrayList<>()).stream()
                .filter(row -> row.getString("until").compareTo(on.toString()) >= 0)
                .map(MongoOfficials::official)
                .distinct()
                .sorted(Comparator.comparing(Official::function).thenComparing(Official::personId))
                .toList();
    }

    static Document filter(String municipalityCode) {
        return new Document("area", new Document("$in", List.of(municipalityCode, Assignment.EVERYWHERE)));
    }

    private static Official official(Document row) {
        return new Official(Official.Function.valueOf(row.getString("function")), row.getString("personId"));
    }
}
