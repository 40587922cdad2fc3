package se.medborgarlofte.eventing.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;

/** An empty database on the shared store, for parts that are tested without a whole service around them. */
public final class FreshDatabase {

    private static final MongoClient CLIENT =
            MongoClients.create(TestStack.shared().mongoUri(""));

    private FreshDatabase() {}

    public static MongoDatabase open() {
        return CLIENT.getDatabase("test-" + UUID.randomUUID());
    }
}
