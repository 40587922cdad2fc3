package se.medborgarlofte.eventing.lease;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;
import se.medborgarlofte.eventing.store.Duplicates;

/**
 * Leases by name. A lease says who should do a thing, never that nobody else does: a paused holder may still be at it
 * when the next one starts, so what is done under a lease must bear being done twice.
 */
public final class Leases {

    private final MongoCollection<Document> leases;
    private final Clock realTime;
    private final String owner;

    public Leases(MongoDatabase database, Clock realTime, String owner) {
        this.leases = database.getCollection("leases");
        this.realTime = realTime;
        this.owner = owner;
    }

    /** Takes the lease, or refreshes it when it is ours. */
    public boolean acquire(String name, Duration validFor) {
        Date now = Date.from(realTime.instant());
        Date until = Date.from(realTime.instant().plus(validFor));
        Document held = leases.find(new Document("_id", name)).first();
        if (held == null) {
            return insert(name, until);
        }
        boolean ours = owner.equals(held.getString("owner"));
        if (!ours && held.getDate("until").after(now)) {
            return false;
        }
        Document asRead = new Document("_id", name).append("until", held.getDate("until"));
        return leases.updateOne(asRead, Updates.combine(Updates.set("owner", owner), Updates.set("until", until)))
                        .getMatchedCount()
                == 1;
    }

    /** Gives the lease back when it is ours. */
    public void release(String name) {
        leases.deleteOne(new Document("_id", name).append("owner", owner));
    }

    private boolean insert(String name, Date until) {
        return Duplicates.insertIfAbsent(
                leases, new Document("_id", name).append("owner", owner).append("until", until));
    }
}
