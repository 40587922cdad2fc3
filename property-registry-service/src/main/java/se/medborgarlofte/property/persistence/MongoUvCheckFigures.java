package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;
import se.medborgarlofte.property.application.UvCheckFigures;
import se.medborgarlofte.property.domain.UvChecksOfUnit;

/** UV checks by unit and month, summed from their rows. */
@Component
class MongoUvCheckFigures implements UvCheckFigures, Migration {

    static final Document INDEX = new Document("municipalityCode", 1).append("month", -1);

    private static final Document SUM = new Document("_id", new Document("month", "$month").append("unit", "$unit"))
            .append("checks", new Document("$sum", 1))
            .append("itemsChecked", new Document("$sum", "$itemsChecked"))
            .append("hits", new Document("$sum", "$hits"));

    private final MongoCollection<Document> rows;

    MongoUvCheckFigures(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    @Override
    public List<UvChecksOfUnit> of(String municipalityCode) {
        List<UvChecksOfUnit> all = rows.aggregate(List.of(
                        new Document("$match", new Document("municipalityCode", municipalityCode)),
                        new Document("$group", SUM)))
                .map(MongoUvCheckFigures::figures)
                .into(new ArrayList<>());
        all.sort(Comparator.comparing(UvChecksOfUnit::month).reversed().thenComparing(UvChecksOfUnit::unit));
        return all;
    }

    private static UvChecksOfUnit figures(Document sums) {
        Document of = sums.get("_id", Document.class);
        return new UvChecksOfUnit(
                of.getString("unit"),
                of.getString("month"),
                number(sums, "checks"),
                number(sums, "itemsChecked"),
                number(sums, "hits"));
    }

    private static int number(Document sums, String field) {
        return sums.get(field, Number.class).intValue();
    }

    @Override
    public String id() {
        return "property-014-indexes-of-uv-check-facts";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, COLLECTION, INDEX, false);
    }
}
