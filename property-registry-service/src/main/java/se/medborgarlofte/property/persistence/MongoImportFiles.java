package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.property.application.ImportFiles;

/** Files in chunks, far below the largest document that MongoDB takes. */
@Component
class MongoImportFiles implements ImportFiles {
    private static final int CHUNK_BYTES = 1 << 20;

    private final MongoCollection<Document> chunks;

    MongoImportFiles(MongoDatabase database) {
        this.chunks = database.getCollection("import_files");
    }

    @Override
    public void keep(String importId, byte[] content) {
        int count = Math.max(1, (content.length + CHUNK_BYTES - 1) / CHUNK_BYTES);
        for (int chunk = 0; chunk < count; chunk++) {
            int from = chunk * CHUNK_BYTES;
            byte[] part = Arrays.copyOfRange(content, from, Math.min(from + CHUNK_BYTES, content.length));
            Duplicates.insertIfAbsent(
                    chunks,
                    new Document("_id", id(importId, chunk)).append("of", count).append("content", new Binary(part)));
        }
    }

    @Override
    public byte[] load(String importId) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int count = 1;
        for (int chunk = 0; chunk < count; chunk++) {
            Document document = chunk(importId, chunk);
            count = document.getInteger("of");
            content.writeBytes(document.get("content", Binary.class).getData());
        }
        return content.toByteArray();
    }

    private Document chunk(String importId, int number) {
        Document document =
                chunks.find(new Document("_id", id(importId, number))).first();
        if (document == null) {
            throw new IllegalStateException("chunk " + number + " of import " + importId + " is missing");
        }
        return document;
    }

    private static String id(String importId, int chunk) {
        return importId + ":" + chunk;
    }
}
