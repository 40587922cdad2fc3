package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Keeps documents and index keys as BSON. The server underneath leaves them to Java's serialization, which it also calls
 * twice for each comparison of two index keys: most of what a small update cost.
 */
final class BsonDatabase extends H2Database {

    /** What the aggregation that this thread is answering matches first. */
    private static final ScopedValue<Document> FIRST_MATCH = ScopedValue.newInstance();

    private final MVStore data;

    BsonDatabase(String name, MVStore data, CursorRegistry cursors) {
        // The constructor above opens what is there already, with the methods below.
        this.data = data;
        super(name, data, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        String name = getDatabaseName() + "." + collection;
        MVMap<Object, Document> documents = data.openMap(
                "databases." + name,
                new MVMap.Builder<Object, Document>()
                        .keyType(new PositionType())
                        .valueType(new DocumentType()));
        return new BsonCollection(this, collection, options, documents, data.openMap("meta." + name), cursorRegistry);
    }

    /** A map that is open already is taken as it is, with its types; so it is opened here before it is asked for. */
    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        data.openMap(
                getDatabaseName() + "." + collection + "._index_" + index,
                new MVMap.Builder<KeyValue, Object>()
                        .keyType(new IndexKeyType())
                        .valueType(new PositionType()));
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        String name = getDatabaseName() + "." + collection + "._ordered_" + index;
        MVMap<OrderedKey, Boolean> entries =
                data.openMap(name, new MVMap.Builder<OrderedKey, Boolean>().keyType(new OrderedKeyType(keys)));
        return new OrderedIndex(index, keys, sparse, entries, data.openMap(name + "._facts"));
    }

    /** The server underneath begins every aggregation, a count among them, with all documents of the collection. */
    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (command.equalsIgnoreCase("aggregate")
                && query.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getFirst() instanceof Document first
                && first.get("$match") instanceof Document match) {
            return ScopedValue.where(FIRST_MATCH, match)
                    .call(() -> super.handleCommand(channel, command, query, databases, oplog));
        }
        return super.handleCommand(channel, command, query, databases, oplog);
    }

    static Optional<Document> firstMatch() {
        return FIRST_MATCH.isBound() ? Optional.of(FIRST_MATCH.get()) : Optional.empty();
    }
}
