package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds documents by its indexes: by a unique one also when the query asks for more than the index's
 * keys, by another one as {@link Plan} says. The server underneath looks at every document then.
 */
final class BsonCollection extends H2Collection {

    private final List<Index<Object>> unique = new CopyOnWriteArrayList<>();
    private final List<OrderedIndex> ordered = new CopyOnWriteArrayList<>();
    private final FullSearches searches = new FullSearches();
    private final BsonDatabase ownDatabase;

    BsonCollection(
            BsonDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> facts,
            CursorRegistry cursors) {
        this.ownDatabase = database;
        super(database, name, options, documents, facts, cursors);
    }

    @Override
    public void addIndex(Index<Object> index) {
        super.addIndex(index);
        if (index.isUnique()
                && unique.stream().noneMatch(known -> known.getName().equals(index.getName()))) {
            unique.add(index);
            if (hasFirstFieldsToServe(index)) {
                addIndex(ownDatabase.openOrCreateSecondaryIndex(
                        getCollectionName(), inOrder(index.getName()), index.getKeys(), false));
            }
        }
        if (index instanceof OrderedIndex another
                && ordered.stream().noneMatch(known -> known.getName().equals(index.getName()))) {
            another.built();
            ordered.add(another);
        }
    }

    /** Whether a query may name some of a unique index's fields only, or ask for their order. */
    private static boolean hasFirstFieldsToServe(Index<Object> index) {
        return index.getKeys().size() > 1
                && !index.getKeys().getFirst().getKey().equals("_id");
    }

    /** The name of the index that serves those queries. */
    private static String inOrder(String unique) {
        return unique + "_in_order";
    }

    @Override
    public void dropIndex(String name) {
        unique.removeIf(index -> index.getName().equals(name));
        if (ordered.removeIf(index -> index.getName().equals(inOrder(name)))) {
            super.dropIndex(inOrder(name));
        }
        ordered.removeIf(index -> index.getName().equals(name));
        super.dropIndex(name);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        for (Index<Object> index : unique) {
            Document keys = keysIn(query, index);
            if (keys.size() == index.getKeys().size() && index.canHandle(keys)) {
                return matchDocuments(query, index.getPositions(keys), orderBy, skip, limit, batchSize, fields);
            }
        }
        return Plan.best(ordered, query, orderBy, limit)
                .map(plan -> matchDocuments(
                        query, plan.positions(), plan.sorted() ? null : orderBy, skip, limit, batchSize, fields))
                .or(() -> Plan.positions(ordered, query)
                        .map(positions -> matchDocuments(query, positions, orderBy, skip, limit, batchSize, fields)))
                .orElseGet(() -> {
                    searches.looksAtAll(getFullName(), count(), query);
                    return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
                });
    }

    /** What an aggregation begins with: no more than what may match its first stage, if an index knows that. */
    @Override
    public Stream<Document> queryAllAsStream() {
        return BsonDatabase.firstMatch()
                .flatMap(query -> Plan.positions(ordered, query))
                .map(positions ->
                        StreamSupport.stream(positions.spliterator(), false).map(this::getDocument))
                .orElseGet(() -> {
                    BsonDatabase.firstMatch().ifPresent(query -> searches.looksAtAll(getFullName(), count(), query));
                    return super.queryAllAsStream();
                });
    }

    /** The part of the query that is about the index's keys, in their order. */
    private static Document keysIn(Document query, Index<Object> index) {
        Document keys = new Document();
        for (IndexKey key : index.getKeys()) {
            addCondition(query, key.getKey(), keys);
        }
        return keys;
    }

    private static void addCondition(Document query, String field, Document keys) {
        if (query.containsKey(field)) {
            keys.putIfAbsent(field, query.get(field));
        } else if (query.get("$and") instanceof Collection<?> parts) {
            for (Object part : parts) {
                if (part instanceof Document condition) {
                    addCondition(condition, field, keys);
                }
            }
        }
    }

    /** Nobody asks for the sum of bytes, and it would encode each document twice per change. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
