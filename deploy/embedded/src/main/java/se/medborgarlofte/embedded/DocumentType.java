package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in the pages of the data file. */
final class DocumentType extends BasicDataType<Document> {

    /** A document in memory takes several times its bytes. */
    private static final int OBJECTS_PER_BYTE = 4;

    private static final int WEIGHT_OF_THE_PAST = 15;

    /** A moving average: a document is changed in place, so that its own size before a change is no longer known. */
    private int averageSize = 500;

    @Override
    public int getMemory(Document document) {
        return averageSize * OBJECTS_PER_BYTE;
    }

    @Override
    public void write(WriteBuffer page, Document document) {
        saw(BsonBytes.write(page, document));
    }

    @Override
    public Document read(ByteBuffer page) {
        int before = page.position();
        Document document = BsonBytes.read(page);
        saw(page.position() - before);
        return document;
    }

    private void saw(int size) {
        averageSize = (size + WEIGHT_OF_THE_PAST * averageSize) / (WEIGHT_OF_THE_PAST + 1);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
