package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.notification.application.Offices;
import se.medborgarlofte.notification.domain.HeldOffice;
import se.medborgarlofte.notification.domain.Office;

/** Keeps offices in MongoDB, one document for each person who holds any. */
@Component
class MongoOffices implements Offices {

    static final String COLLECTION = "offices";
    static final String NAME = "held.office";

    /** Each office with each area in which it is held, so that nobody elsewhere is read when one is looked up. */
    static final String PLACES = "places";

    private static final String HELD = "held";

    private final MongoCollection<Document> documents;

    MongoOffices(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
    }

    @Override
    public void keep(String personId, List<HeldOffice> held) {
        Document known = documents.find(new Document("_id", personId)).first();
        List<Document> now = held.stream().map(MongoOffices::write).toList();
        if (known == null
                ? now.isEmpty()
                : known.containsKey(PLACES)
                        && known.getList(HELD, Document.class).equals(now)) {
            return;
        }
        documents.replaceOne(
                new Document("_id", personId),
                new Document("_id", personId).append(HELD, now).append(PLACES, places(now)),
                new ReplaceOptions().upsert(true));
    }

    static List<String> places(List<Document> held) {
        return held.stream()
                .flatMap(one ->
                        one.getList("areas", String.class).stream().map(area -> place(one.getString("office"), area)))
                .distinct()
                .toList();
    }

    private static String place(String office, String area) {
        return office + ":" + area;
    }

    @Override
    public List<String> holders(Office office, String area, LocalDate day) {
        List<String> holders = new ArrayList<>();
        List<String> places = List.of(place(office.name(), area), place(office.name(), HeldOffice.EVERYWHERE));
        documents.find(new Document(PLACES, new Document("$in", places))).forEach(document -> {
            boolean holds = document.getList(HELD, Document.class).stream()
                    .map(MongoOffices::read)
                    .anyMatch(held -> held.is(office, area, day));
            if (holds) {
                holders.add(document.getString("_id"));
            }
        });
        return holders;
    }

    private static Document write(HeldOffice held) {
        LocalDate to = held.to();
        return new Document("office", held.office().name())
                .append("areas", held.areas().stream().sorted().toList())
                .append("from", held.from().toString())
                .append("to", to == null ? null : to.toString());
    }

    private static HeldOffice read(Document document) {
        String to = document.getString("to");
        return new HeldOffice(
                Office.valueOf(document.getString("office")),
                new HashSet<>(document.getList("areas", String.class)),
                LocalDate.parse(document.getString("from")),
                to == null ? null : LocalDate.parse(to));
    }
}
