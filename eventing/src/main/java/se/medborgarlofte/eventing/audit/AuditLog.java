package se.medborgarlofte.eventing.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Duplicates;

/**
 * An append-only log. Each entry carries the hash of the one before, so that a change, a removal or an insertion
 * anywhere shows from there on. The number of a stream's last entry is kept beside, so that a cut-off end shows too.
 */
public final class AuditLog {

    private static final String NOTHING_BEFORE = "0".repeat(64);

    private final MongoCollection<Document> entries;
    private final MongoCollection<Document> heads;
    private final Clock businessTime;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    public AuditLog(MongoDatabase database, Clock businessTime) {
        this.entries = database.getCollection("audit");
        this.heads = database.getCollection("audit_heads");
        this.businessTime = businessTime;
    }

    /**
     * Appends an entry; when it returns, the entry is stored.
     *
     * @param details ids and codes, nothing personal
     */
    public AuditEntry append(String stream, String actor, String action, String subject, Map<String, String> details) {
        synchronized (locks.computeIfAbsent(stream, _ -> new Object())) {
            Instant at = businessTime.instant().truncatedTo(ChronoUnit.MILLIS);
            AuditEntry last = last(stream);
            while (true) {
                AuditEntry entry = next(stream, last, at, actor, action, subject, details);
                if (Duplicates.insertIfAbsent(entries, document(entry))) {
                    heads.updateOne(
                            new Document("_id", stream),
                            Updates.max("sequence", entry.sequence()),
                            new UpdateOptions().upsert(true));
                    return entry;
                }
                last = find(stream, entry.sequence());
            }
        }
    }

    /** The stream's entries from a number on, at most {@code limit}. */
    public List<AuditEntry> entries(String stream, long from, int limit) {
        List<AuditEntry> found = new ArrayList<>();
        entries.find(Filters.and(Filters.eq("stream", stream), Filters.gte("sequence", from)))
                .sort(Sorts.ascending("sequence"))
                .limit(limit)
                .forEach(document -> found.add(entry(document)));
        return found;
    }

    /** The names of all streams. */
    public List<String> streams() {
        List<String> streams = new ArrayList<>();
        heads.find().sort(Sorts.ascending("_id")).forEach(head -> streams.add(head.getString("_id")));
        return streams;
    }

    /** Checks the stream from its first entry to its last. */
    public Verification verify(String stream) {
        AuditEntry previous = null;
        long sequence = 0;
        while (true) {
            AuditEntry entry = find(stream, sequence + 1);
            if (entry == null) {
                return end(stream, sequence);
            }
            String expectedPrevious = previous == null ? NOTHING_BEFORE : previous.hash();
            if (!entry.previousHash().equals(expectedPrevious)) {
                return new Verification.Broken(stream, sequence + 1, "it does not follow the entry before");
            }
            if (!entry.hash().equals(hash(entry))) {
                return new Verification.Broken(stream, sequence + 1, "its content was changed");
            }
            previous = entry;
            sequence++;
        }
    }

    private Verification end(String stream, long lastFound) {
        long expected = head(stream);
        boolean laterOnes =
                entries.countDocuments(Filters.and(Filters.eq("stream", stream), Filters.gt("sequence", lastFound)))
                        > 0;
        return expected > lastFound || laterOnes
                ? new Verification.Broken(stream, lastFound + 1, "it is missing")
                : new Verification.Intact(stream, lastFound);
    }

    private long head(String stream) {
        Document head = heads.find(new Document("_id", stream)).first();
        return head == null ? 0 : head.getLong("sequence");
    }

    /** The last entry: the head may lag behind by what was appended just before a crash. */
    private @Nullable AuditEntry last(String stream) {
        long head = head(stream);
        AuditEntry last = head == 0 ? null : find(stream, head);
        AuditEntry later = find(stream, head + 1);
        while (later != null) {
            last = later;
            later = find(stream, later.sequence() + 1);
        }
        return last;
    }

    private @Nullable AuditEntry find(String stream, long sequence) {
        Document document =
                entries.find(new Document("_id", stream + ":" + sequence)).first();
        return document == null ? null : entry(document);
    }

    private static AuditEntry next(
            String stream,
            @Nullable AuditEntry last,
            Instant at,
            String actor,
            String action,
            String subject,
            Map<String, String> details) {
        long sequence = last == null ? 1 : last.sequence() + 1;
        String previousHash = last == null ? NOTHING_BEFORE : last.hash();
        AuditEntry unsealed =
                new AuditEntry(stream, sequence, at, actor, action, subject, Map.copyOf(details), previousHash, "");
        return new AuditEntry(
                stream, sequence, at, actor, action, subject, unsealed.details(), previousHash, hash(unsealed));
    }

    /** Over every field but the hash itself, each with its length before it, so that no two entries read the same. */
    private static String hash(AuditEntry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<String> fields = new ArrayList<>(List.of(
                    entry.stream(),
                    Long.toString(entry.sequence()),
                    Long.toString(entry.at().toEpochMilli()),
                    entry.actor(),
                    entry.action(),
                    entry.subject(),
                    entry.previousHash()));
            new TreeMap<>(entry.details()).forEach((key, value) -> fields.addAll(List.of(key, value)));
            for (String field : fields) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) ':');
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Document document(AuditEntry entry) {
        return new Document("_id", entry.stream() + ":" + entry.sequence())
                .append("stream", entry.stream())
                .append("sequence", entry.sequence())
                .append("at", Date.from(entry.at()))
                .append("actor", entry.actor())
                .append("action", entry.action())
                .append("subject", entry.subject())
                .append("details", new Document(new TreeMap<String, Object>(entry.details())))
                .append("previousHash", entry.previousHash())
                .append("hash", entry.hash());
    }

    private static AuditEntry entry(Document document) {
        Map<String, String> details = new TreeMap<>();
        document.get("details", Document.class).forEach((key, value) -> details.put(key, String.valueOf(value)));
        return new AuditEntry(
                document.getString("stream"),
                document.getLong("sequence"),
                document.getDate("at").toInstant(),
                document.getString("actor"),
                document.getString("action"),
                document.getString("subject"),
                details,
                document.getString("previousHash"),
                document.getString("hash"));
    }
}
