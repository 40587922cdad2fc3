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

    private static final int HASH_BYTES = 5;

    private Fields() {}

    /** Keys are long and many; five bytes of their hash tell a hundred million of them apart well enough. */
    static BytesRef hashed(String key) {
        long[] hash = StringHelper.murmurhash3_x64_128(new BytesRef(key));
        byte[] bytes = new byte[HASH_BYTES];
        for (int i = 0; i < HASH_BYTES; i++) {
            bytes[i] = (byte) (hash[0] >>> (8 * i));
        }
        return new BytesRef(bytes);
    }
}
