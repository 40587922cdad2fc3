package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique: its entries are kept in order, so that an equal beginning, a range, or the first of many
 * is found without looking at the rest. A field that holds a list has an entry per element.
 */
final class OrderedIndex extends Index<Object> {

    private static final String BUILT = "built";
    private static final String LISTS = "lists";

    private final MVMap<OrderedKey, Boolean> entries;
    private final MVMap<String, Boolean> facts;

    /**
     * @param entries holds the entries, with a type for just these fields
     * @param facts what is known of the index: whether it has been built, and whether a field ever held a list
     */
    OrderedIndex(
            String name,
            List<IndexKey> fields,
            boolean sparse,
            MVMap<OrderedKey, Boolean> entries,
            MVMap<String, Boolean> facts) {
        super(name, fields, sparse);
        this.entries = entries;
        this.facts = facts;
    }

    /** What is in the collection has its entries; from now on each change brings its own. */
    void built() {
        facts.put(BUILT, true);
    }

    private boolean leavesOut(Document document) {
        return isSparse() && keys().stream().allMatch(field -> value(document, field) instanceof Missing);
    }

    /** Whether every document has an entry. */
    boolean isComplete() {
        return !isSparse();
    }

    /** Whether each document with an entry has the field, be it with no value. */
    boolean holdsOnlyWhatIsThere() {
        return isSparse() && getKeys().size() == 1;
    }

    /** Whether one document can have several entries; then no range may be closed on both sides. */
    boolean holdsLists() {
        return facts.containsKey(LISTS);
    }

    /** The positions of the documents with an entry between the ends, each once, in the order of the entries. */
    Iterable<Object> positions(OrderedKey first, OrderedKey last, boolean backwards) {
        return () -> {
            Cursor<OrderedKey, Boolean> cursor =
                    backwards ? entries.cursor(last, first, true) : entries.cursor(first, last, false);
            return holdsLists() ? eachOnce(cursor) : inOrder(cursor);
        };
    }

    private static Iterator<Object> inOrder(Cursor<OrderedKey, Boolean> cursor) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Object next() {
                return cursor.next().position();
            }
        };
    }

    private static Iterator<Object> eachOnce(Cursor<OrderedKey, Boolean> cursor) {
        Set<Object> positions = new LinkedHashSet<>();
        cursor.forEachRemaining(entry -> positions.add(entry.position()));
        return positions.iterator();
    }

    private Set<OrderedKey> entriesOf(Document document, Object position) {
        if (leavesOut(document)) {
            return Set.of();
        }
        List<List<@Nullable Object>> combinations = List.of(List.of());
        for (IndexKey field : getKeys()) {
            combinations = extend(combinations, values(document, field.getKey()));
        }
        Set<OrderedKey> keys = new HashSet<>();
        combinations.forEach(values -> keys.add(new OrderedKey(values, position)));
        return keys;
    }

    private static List<List<@Nullable Object>> extend(
            List<List<@Nullable Object>> combinations, Collection<@Nullable Object> values) {
        List<List<@Nullable Object>> extended = new ArrayList<>(combinations.size() * values.size());
        for (List<@Nullable Object> combination : combinations) {
            for (Object value : values) {
                List<@Nullable Object> longer = new ArrayList<>(combination);
                longer.add(value);
                extended.add(longer);
            }
        }
        return extended;
    }

    private static Collection<@Nullable Object> values(Document document, String field) {
        Set<@Nullable Object> values = new LinkedHashSet<>();
        if (value(document, field) instanceof Collection<?> list && !list.isEmpty()) {
            list.forEach(element -> values.add(kept(element)));
        } else {
            values.add(kept(value(document, field)));
        }
        return values;
    }

    /** No value is kept as none; so is an empty list, which no search for a value finds. */
    private static @Nullable Object kept(@Nullable Object value) {
        if (value == null || value instanceof Missing || (value instanceof Collection<?> list && list.isEmpty())) {
            return null;
        }
        return switch (value) {
            case Number number -> kept(number);
            // Its collection may change it in place.
            case Document document -> document.cloneDeeply();
            default -> value;
        };
    }

    /** Numbers that are equal are one, however they are written; those beyond the precision of a double stay. */
    private static Number kept(Number number) {
        double value = number.doubleValue();
        return number instanceof Long && (long) value != number.longValue() ? number : value + 0.0;
    }

    private static @Nullable Object value(Document document, String field) {
        return field.indexOf('.') < 0
                ? document.getOrMissing(field)
                : Utils.getSubdocumentValueCollectionAware(document, field);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        Set<OrderedKey> added = entriesOf(document, Missing.ofNullable(position));
        if (added.size() > 1) {
            facts.put(LISTS, true);
        }
        added.forEach(entry -> entries.put(entry, true));
    }

    @Override
    public Object remove(Document document) {
        Object position = document.getOrMissing("_id");
        entriesOf(document, position).forEach(entries::remove);
        return position;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        Set<OrderedKey> old = entriesOf(before, position);
        Set<OrderedKey> now = entriesOf(after, position);
        if (old.equals(now)) {
            return;
        }
        old.stream().filter(entry -> !now.contains(entry)).forEach(entries::remove);
        add(after, position, collection);
    }

    @Override
    public boolean isEmpty() {
        return !facts.containsKey(BUILT);
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries.clear();
        facts.clear();
    }

    /** Which index a query uses is decided by {@link Plan}, not one index at a time. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("asked only after canHandle");
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Any value may occur any number of times.
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // Any value may occur any number of times.
    }
}
