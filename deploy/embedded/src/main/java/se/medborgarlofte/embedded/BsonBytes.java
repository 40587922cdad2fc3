package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/** Values and documents as BSON in the pages of the data file, and an order among them. */
final class BsonBytes {

    private static final int USUAL_SIZE = 512;

    private BsonBytes() {}

    /** Writes a document and answers its size in bytes. */
    static int write(WriteBuffer page, Document document) {
        ByteBuf bytes = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(document, bytes);
        return put(page, bytes);
    }

    static Document read(ByteBuffer page) {
        return BsonDecoder.decodeBson(get(page));
    }

    /** Writes a value; no value ({@code null} or missing) has a mark of its own. */
    static void writeValue(WriteBuffer page, @Nullable Object value) {
        put(page, encoded(value));
    }

    static Object readValue(ByteBuffer page) {
        ByteBuf bytes = get(page);
        byte type = bytes.readByte();
        return type == BsonConstants.TYPE_UNDEFINED
                ? Missing.getInstance()
                : Missing.ofNullable(BsonDecoder.decodeValue(type, bytes));
    }

    /** An order in which two values are the same exactly if they have the same type and the same bytes. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return 0;
        }
        if (one instanceof Comparable comparable && other != null && one.getClass() == other.getClass()) {
            return comparable.compareTo(other);
        }
        return Arrays.compareUnsigned(bytes(encoded(one)), bytes(encoded(other)));
    }

    private static ByteBuf encoded(@Nullable Object value) {
        ByteBuf bytes = Unpooled.buffer(USUAL_SIZE);
        if (Missing.isNullOrMissing(value)) {
            return bytes.writeByte(BsonConstants.TYPE_UNDEFINED);
        }
        byte type = BsonEncoder.determineType(value);
        bytes.writeByte(type);
        BsonEncoder.encodeValue(type, value, bytes);
        return bytes;
    }

    private static byte[] bytes(ByteBuf buffer) {
        return Arrays.copyOf(buffer.array(), buffer.readableBytes());
    }

    private static int put(WriteBuffer page, ByteBuf bytes) {
        int size = bytes.readableBytes();
        page.putVarInt(size).put(bytes.array(), bytes.arrayOffset(), size);
        return size;
    }

    private static ByteBuf get(ByteBuffer page) {
        byte[] bytes = new byte[DataUtils.readVarInt(page)];
        page.get(bytes);
        return Unpooled.wrappedBuffer(bytes);
    }
}
