package se.medborgarlofte.embedded;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Where a document is: its {@code _id}, or a made-up one if it has none. */
final class PositionType extends BasicDataType<Object> {

    private static final int USUAL_MEMORY = 100;

    @Override
    public int getMemory(Object position) {
        return USUAL_MEMORY;
    }

    @Override
    public int compare(Object one, Object other) {
        return BsonBytes.compare(one, other);
    }

    @Override
    public void write(WriteBuffer page, Object position) {
        BsonBytes.writeValue(page, position);
    }

    @Override
    public Object read(ByteBuffer page) {
        return BsonBytes.readValue(page);
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
