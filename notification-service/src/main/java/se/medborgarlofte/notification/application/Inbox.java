package se.medborgarlofte.notification.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** What each person finds when signed in, numbered for each of them without gaps. */
public interface Inbox {

    /**
     * An item.
     *
     * @param sequence its number among the person's
     * @param readAt when the person has read it; empty before
     */
    record Item(String recipientId, long sequence, String messageId, Instant at, Optional<Instant> readAt) {}

    /** Puts a message in, once. */
    void put(String recipientId, String messageId, Instant now);

    /** The person's items, newest first. */
    Page<Item> of(String recipientId, PageRequest request);

    /** The person's items after a number, in order. */
    List<Item> after(String recipientId, long sequence, int limit);

    long unread(String recipientId);

    /** The item of a message, if it is there. */
    Optional<Item> find(String recipientId, String messageId);

    /**
     * Marks an item as read; a second time changes nothing.
     *
     * @return false when there is no such item
     */
    boolean read(String recipientId, long sequence, Instant now);

    /** Wants to be told when something new may be there; cheap, and may come for nothing. */
    void listen(Runnable listener);
}
