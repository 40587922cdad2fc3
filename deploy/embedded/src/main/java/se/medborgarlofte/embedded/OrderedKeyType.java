package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** The entries of an ordered index, in the order of BSON values, each field ascending or descending as declared. */
final class OrderedKeyType extends BasicDataType<OrderedKey> {

    private static final int USUAL_MEMORY = 250;
    private static final ValueComparator ORDER = ValueComparator.ascWithoutListHandling();

    private final boolean[] ascending;

    OrderedKeyType(List<IndexKey> fields) {
        ascending = new boolean[fields.size()];
        for (int field = 0; field < ascending.length; field++) {
            ascending[field] = fields.get(field).isAscending();
        }
    }

    @Override
    public int getMemory(OrderedKey key) {
        return USUAL_MEMORY;
    }

    @Override
    public int compare(OrderedKey one, OrderedKey other) {
        int fields = Math.min(one.values().size(), other.values().size());
        for (int field = 0; field < fields; field++) {
            int order = ORDER.compare(one.values().get(field), other.values().get(field));
            if (order != 0) {
                return ascending[field] ? order : -order;
            }
        }
        return comparePositions(one.position(), other.position());
    }

    private static int comparePositions(Object one, Object other) {
        if (one instanceof OrderedKey.End || other instanceof OrderedKey.End) {
            return Integer.compare(side(one), side(other));
        }
        return BsonBytes.compare(one, other);
    }

    private static int side(Object position) {
        if (position instanceof OrderedKey.End end) {
            return end == OrderedKey.End.BEFORE ? -1 : 1;
        }
        return 0;
    }

    @Override
    public void write(WriteBuffer page, OrderedKey key) {
        page.putVarInt(key.values().size());
        key.values().forEach(value -> BsonBytes.writeValue(page, value));
        BsonBytes.writeValue(page, key.position());
    }

    @Override
    public OrderedKey read(ByteBuffer page) {
        int fields = DataUtils.readVarInt(page);
        List<@Nullable Object> values = new ArrayList<>(fields);
        for (int field = 0; field < fields; field++) {
            Object value = BsonBytes.readValue(page);
            values.add(value instanceof Missing ? null : value);
        }
        return new OrderedKey(values, BsonBytes.readValue(page));
    }

    @Override
    public OrderedKey[] createStorage(int size) {
        return new OrderedKey[size];
    }
}
