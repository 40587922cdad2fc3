package se.medborgarlofte.notification.application;

import java.util.List;

/** Which messages go with which collection. */
public interface DigestBook {

    /**
     * Adds a message to a collection.
     *
     * @return false when the collection is closed
     */
    boolean add(String digestId, String recipientId, String messageId);

    /** Closes a collection, so that it is the same whenever it is sent again. */
    Closed close(String digestId);

    /** A collection to which nothing is added any more. */
    record Closed(String recipientId, List<String> messageIds) {}
}
