package se.medborgarlofte.eventing.migration;

import com.mongodb.client.MongoDatabase;

/**
 * A change to the store that is made once. It must bear being started again after it was cut off, and must leave the
 * store readable for the version before, which may still be running.
 */
public interface Migration {

    /** Decides the order; never changes. For instance {@code 001-indexes}. */
    String id();

    void apply(MongoDatabase database);
}
