package se.medborgarlofte.matching.index;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;

/**
 * Ascending words as the gaps between them. Of each gap the lower bits are written as they are and the rest as so many
 * ones before a zero: hashes lie evenly, so the rest is a one or two most often.
 */
final class WordsCodec {

    /** Of words as hashed, and of each gap as written. */
    private static final int BITS = 22;

    private WordsCodec() {}

    static void write(int[] words, ByteBuffersDataOutput out) throws java.io.IOException {
        out.writeVInt(words.length);
        Bits bits = new Bits();
        int lower = lowerBits(words.length);
        int least = 0;
        for (int word : words) {
            int gap = word - least;
            for (int ones = gap >>> lower; ones > 0; ones--) {
                bits.write(1, 1, out);
            }
            bits.write(0, 1, out);
            bits.write(gap & ((1 << lower) - 1), lower, out);
            least = word + 1;
        }
        bits.end(out);
    }

    static int[] read(ByteArrayDataInput in) {
        int[] words = new int[in.readVInt()];
        int lower = lowerBits(words.length);
        int mask = (1 << lower) - 1;
        long read = 0;
        int filled = 0;
        int least = 0;
        for (int at = 0; at < words.length; at++) {
            int ones = 0;
            boolean more = true;
            while (more) {
                if (filled == 0) {
                    read = in.readByte() & 0xFF;
                    filled = 8;
                }
                more = (read & 1) != 0;
                ones += more ? 1 : 0;
                read >>>= 1;
                filled--;
            }
            for (; filled < lower; filled += 8) {
                read |= (in.readByte() & 0xFFL) << filled;
            }
            words[at] = least + (ones << lower | (int) (read & mask));
            read >>>= lower;
            filled -= lower;
            least = words[at] + 1;
        }
        return words;
    }

    /** As many as the gaps have on average. */
    private static int lowerBits(int words) {
        return words == 0 ? 0 : BITS - (Integer.SIZE - Integer.numberOfLeadingZeros(words - 1));
    }

    /** Bits until they fill a byte; the first is the lowest. */
    private static final class Bits {

        private long kept;
        private int count;

        void write(int value, int bits, ByteBuffersDataOutput out) {
            kept |= (long) value << count;
            count += bits;
            for (; count >= 8; count -= 8) {
                out.writeByte((byte) kept);
                kept >>>= 8;
            }
        }

        void end(ByteBuffersDataOutput out) {
            if (count > 0) {
                out.writeByte((byte) kept);
            }
        }
    }
}
