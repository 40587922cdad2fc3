package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** The keys of a unique index: the values of its fields in their order. */
final class IndexKeyType extends BasicDataType<KeyValue> {

    private static final int USUAL_MEMORY = 200;

    @Override
    public int getMemory(KeyValue key) {
        return USUAL_MEMORY;
    }

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int fields = Math.min(one.size(), other.size());
        for (int field = 0; field < fields; field++) {
            int order = BsonBytes.compare(one.get(field), other.get(field));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public void write(WriteBuffer page, KeyValue key) {
        page.putVarInt(key.size());
        key.forEach(value -> BsonBytes.writeValue(page, value));
    }

    @Override
    public KeyValue read(ByteBuffer page) {
        int fields = DataUtils.readVarInt(page);
        List<@Nullable Object> values = new ArrayList<>(fields);
        for (int field = 0; field < fields; field++) {
            Object value = BsonBytes.readValue(page);
            values.add(value instanceof Missing ? null : value);
        }
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
