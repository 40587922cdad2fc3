package se.medborgarlofte.notification.application;

import java.time.Instant;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Puts a message into its recipient's next collection, and sees to it that the collection is sent. */
@Component
class CollectForDigest {

    private final DigestBook book;
    private final WorkQueue work;

    CollectForDigest(DigestBook book, WorkQueue work) {
        this.book = book;
        this.work = work;
    }

    /** False when the collection of that moment is closed already. */
    boolean collect(String recipientId, Instant at, String messageId) {
        String digestId = Ids.uuidV5("digest|" + recipientId + "|" + at).toString();
        boolean collected = book.add(digestId, recipientId, messageId);
        if (collected) {
            work.schedule(SendDigest.WORK, digestId, at, new Document());
        }
        return collected;
    }
}
