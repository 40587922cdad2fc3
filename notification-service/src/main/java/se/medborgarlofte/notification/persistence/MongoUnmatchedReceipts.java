package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Date;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.notification.application.UnmatchedReceipts;
import se.medborgarlofte.notification.domain.Receipt;

/** Keeps unmatched receipts in MongoDB, each once. */
@Component
class MongoUnmatchedReceipts implements UnmatchedReceipts {

    private static final Logger log = LoggerFactory.getLogger(MongoUnmatchedReceipts.class);

    private final MongoCollection<Document> documents;

    MongoUnmatchedReceipts(MongoDatabase database) {
        this.documents = database.getCollection("unmatched_receipts");
    }

    @Override
    public void keep(String provider, String reference, Receipt receipt) {
        String id = String.join(
                "|", provider, reference, receipt.outcome().name(), receipt.at().toString());
        Document kept = new Document("_id", id)
                .append("provider", provider)
                .append("outcome", receipt.outcome().name())
                .append("at", Date.from(receipt.at()));
        if (Duplicates.insertIfAbsent(documents, kept)) {
            log.warn("The provider {} sent a receipt for a message that is not ours", provider);
        }
    }
}
