package se.medborgarlofte.matching.index;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The fields of the Lucene index. */
final class Fields {

    static final String ID = "i";
    static final String KEY = "k";
    static final String GRAM = "g";
    static final String WORD = "w";
    static final String PROFILE = "p";
    static final String SKETCH = "s";

    private static final int HASH_BYTES = 5;
    private static final int ID_BYTES = 8;

    private Fields() {}

    /** A word as the three bytes in which a profile has it, so that a profile is enough to ask with. */
    static BytesRef word(int word) {
        return new BytesRef(new byte[] {(byte) (word >>> 16), (byte) (word >>> 8), (byte) word});
    }

    static int word(BytesRef term) {
        byte[] bytes = term.bytes;
        int at = term.offset;
        return (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF);
    }

    /** Eight bytes: among a hundred million ids two are the same once in four thousand such indexes. */
    static BytesRef hashedId(String id) {
        return new BytesRef(bytes(id, ID_BYTES));
    }

    private static byte[] bytes(String text, int count) {
        long hash = StringHelper.murmurhash3_x64_128(new BytesRef(text))[0];
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (hash >>> (8 * i));
        }
        return bytes;
    }

    /** Keys are long and many; five bytes of their hash tell a hundred million of them apart well enough. */
    static BytesRef hashed(String key) {
        return new BytesRef(bytes(key, HASH_BYTES));
    }
}
