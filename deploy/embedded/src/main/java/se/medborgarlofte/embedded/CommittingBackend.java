package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Answers a write only when the file holds it; see {@link GroupCommit}.
 *
 * <p>The server underneath changes documents in place, field by field, and sends answers that still are those
 * documents. An answer is therefore copied while nobody writes to its collection: without that a reader could get the
 * new version with the old state, and a conditional write built on it would lose what came between.
 */
final class CommittingBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "createindexes",
            "dropindexes",
            "create",
            "drop",
            "dropdatabase",
            "renamecollection");

    private final GroupCommit commit;
    private final Map<String, ReadWriteLock> collections = new ConcurrentHashMap<>();

    CommittingBackend(MVStore data) {
        super(data);
        this.commit = new GroupCommit(data::commit);
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        ReadWriteLock lock = collections.computeIfAbsent(
                databaseName + "." + collection(command, query), name -> new ReentrantReadWriteLock());
        Supplier<Document> answer = () -> super.handleCommand(channel, databaseName, command, query);
        return WRITES.contains(command.toLowerCase(Locale.ROOT))
                ? commit.write(() -> copied(lock.writeLock(), answer))
                : copied(lock.readLock(), answer);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new BsonDatabase(name, getMvStore(), getCursorRegistry());
    }

    private static String collection(String command, Document query) {
        return String.valueOf(query.get(command.equalsIgnoreCase("getmore") ? "collection" : command));
    }

    private static Document copied(Lock lock, Supplier<Document> answer) {
        lock.lock();
        try {
            return answer.get().cloneDeeply();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        commit.close();
        super.close();
    }
}
