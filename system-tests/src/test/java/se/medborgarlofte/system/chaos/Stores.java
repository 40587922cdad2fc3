package se.medborgarlofte.system.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.medborgarlofte.local.LocalPlatform;

/** Looks behind the services for what they still have to do. */
final class Stores implements AutoCloseable {

    private static final List<String> DATABASES = List.of("dialogue", "pledge", "property", "notification");

    private final MongoClient client;

    Stores(LocalPlatform platform) {
        this.client = MongoClients.create(platform.addresses().store());
    }

    /** Collections with aggregates whose events have not all been sent, and how many. */
    Map<String, Long> outboxes() {
        Map<String, Long> pending = new TreeMap<>();
        DATABASES.stream().map(client::getDatabase).forEach(database -> add(pending, database));
        return pending;
    }

    private static void add(Map<String, Long> pending, MongoDatabase database) {
        for (String collection : database.listCollectionNames()) {
            long count = database.getCollection(collection).countDocuments(Filters.exists("pendingSince"));
            if (count > 0) {
                pending.put(database.getName() + "." + collection, count);
            }
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
