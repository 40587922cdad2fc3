package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.property.application.Photos;
import se.medborgarlofte.property.domain.CleanImage;
import se.medborgarlofte.property.domain.Photo;

/** Pictures in encrypted chunks, far below the largest document that MongoDB takes; the list entry comes last. */
@Component
class MongoPhotos implements Photos, Migration {

    static final String PHOTOS = "photos";
    static final String CHUNKS = "photo_chunks";
    static final Document THING_INDEX = new Document("thingId", 1).append("addedAt", 1);

    private static final int CHUNK_BYTES = 512 * 1024;

    private final MongoCollection<Document> photos;
    private final MongoCollection<Document> chunks;
    private final FieldCipher cipher;

    MongoPhotos(MongoDatabase database, FieldCipher cipher) {
        this.photos = database.getCollection(PHOTOS);
        this.chunks = database.getCollection(CHUNKS);
        this.cipher = cipher;
    }

    @Override
    public void keep(Photo photo, byte[] content) {
        for (int chunk = 0; chunk < count(photo); chunk++) {
            int from = chunk * CHUNK_BYTES;
            byte[] part = Arrays.copyOfRange(content, from, Math.min(from + CHUNK_BYTES, content.length));
            Duplicates.insertIfAbsent(
                    chunks,
                    new Document("_id", photo.photoId() + ":" + chunk)
                            .append("content", new Binary(sealed(photo, chunk, part))));
        }
        Duplicates.insertIfAbsent(photos, document(photo));
    }

    @Override
    public List<Photo> of(String thingId) {
        return photos.find(new Document("thingId", thingId))
                .sort(new Document("addedAt", 1))
                .map(MongoPhotos::photo)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Photo> find(String photoId) {
        return Optional.ofNullable(photos.find(new Document("_id", photoId)).first())
                .map(MongoPhotos::photo);
    }

    @Override
    public byte[] content(Photo photo) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int chunk = 0; chunk < count(photo); chunk++) {
            Document document = chunks.find(new Document("_id", photo.photoId() + ":" + chunk))
                    .first();
            if (document == null) {
                throw new IllegalStateException("chunk " + chunk + " of photo " + photo.photoId() + " is missing");
            }
            content.writeBytes(
                    opened(photo, chunk, document.get("content", Binary.class).getData()));
        }
        return content.toByteArray();
    }

    private static int count(Photo photo) {
        return (photo.bytes() + CHUNK_BYTES - 1) / CHUNK_BYTES;
    }

    private byte[] sealed(Photo photo, int chunk, byte[] part) {
        String plain = Base64.getEncoder().encodeToString(part);
        return cipher.encrypt(photo.subject(), CHUNKS, photo.photoId(), "chunk:" + chunk, plain);
    }

    private byte[] opened(Photo photo, int chunk, byte[] sealed) {
        return Base64.getDecoder()
                .decode(cipher.decrypt(photo.subject(), CHUNKS, photo.photoId(), "chunk:" + chunk, sealed));
    }

    private static Document document(Photo photo) {
        return new Document("_id", photo.photoId())
                .append("subject", photo.subject())
                .append("thingId", photo.thingId())
                .append("kind", photo.kind().name())
                .append("format", photo.format().name())
                .append("width", photo.width())
                .append("height", photo.height())
                .append("bytes", photo.bytes())
                .append("sha256", photo.sha256())
                .append("addedBy", photo.addedBy())
                .append("addedAt", Date.from(photo.addedAt()));
    }

    private static Photo photo(Document document) {
        return new Photo(
                document.getString("_id"),
                document.getString("subject"),
                document.getString("thingId"),
                Photo.Kind.valueOf(document.getString("kind")),
                CleanImage.Format.valueOf(document.getString("format")),
                document.getInteger("width"),
                document.getInteger("height"),
                document.getInteger("bytes"),
                document.getString("sha256"),
                document.getString("addedBy"),
                document.getDate("addedAt").toInstant());
    }

    @Override
    public String id() {
        return "property-015-indexes-of-photos";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, PHOTOS, THING_INDEX, false);
    }
}
