package se.medborgarlofte.property.matching;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.property.application.IndexState;
import se.medborgarlofte.property.domain.ThingRef.Side;

/** Where each instance's index stands: as figures of its own, and in the store for whoever looks at all of them. */
@Component
class IndexReport {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration GONE = Duration.ofSeconds(30);

    private final String instanceId = Ids.uuidV7();
    private final MongoCollection<Document> instances;
    private final Clock realTime;
    private volatile long lag;
    private volatile long generation;
    private volatile Instant reported = Instant.EPOCH;

    IndexReport(MongoDatabase database, @Qualifier("realTime") Clock realTime, MeterRegistry meters) {
        this.instances = database.getCollection("matching_instances");
        this.realTime = realTime;
        meters.gauge("matching.index.lag", this, report -> report.lag);
        meters.gauge("matching.index.generation", this, report -> report.generation);
    }

    /** An index is being built. */
    void building(IndexGeneration index, long done, long total) {
        write(new Document("state", IndexState.Stage.BUILDING.name())
                .append("generation", index.number())
                .append("done", done)
                .append("total", total)
                .append("lag", total - done));
    }

    /** The index follows the topic. */
    void following(IndexGeneration index, TopicReader reader) {
        if (reported.plus(EVERY).isAfter(realTime.instant())) {
            return;
        }
        lag = reader.lag();
        generation = index.number();
        long size = (long) index.of(Side.STOLEN).size() + index.of(Side.SEIZED).size();
        write(new Document("state", IndexState.Stage.FOLLOWING.name())
                .append("generation", index.number())
                .append("done", size)
                .append("total", size)
                .append("lag", lag));
    }

    private void write(Document state) {
        reported = realTime.instant();
        state.append("_id", instanceId).append("at", Date.from(reported));
        instances.replaceOne(new Document("_id", instanceId), state, new ReplaceOptions().upsert(true));
    }

    /** Every instance that has reported lately. */
    List<IndexState> all() {
        Date alive = Date.from(realTime.instant().minus(GONE));
        instances.deleteMany(new Document("at", new Document("$lt", alive)));
        List<IndexState> all = new ArrayList<>();
        instances.find().sort(new Document("_id", 1)).forEach(document -> all.add(state(document)));
        return all;
    }

    private static IndexState state(Document document) {
        return new IndexState(
                document.getString("_id"),
                IndexState.Stage.valueOf(document.getString("state")),
                document.getLong("generation"),
                document.getLong("done"),
                document.getLong("total"),
                document.getLong("lag"),
                document.getDate("at").toInstant());
    }
}
