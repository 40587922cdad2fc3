package se.medborgarlofte.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;

/** Words are read as they were written, whatever stands behind them, in fewer bytes than they have. */
class WordsCodecTest {

    @Test
    void anyWordsAreReadAsTheyWereWritten() throws IOException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            int[] words = random.ints(random.nextInt(130), 0, 1 << 24)
                    .sorted()
                    .distinct()
                    .toArray();
            assertReadAsWritten(words);
        }
    }

    @Test
    void theLeastAndTheGreatest() throws IOException {
        assertReadAsWritten(new int[0]);
        assertReadAsWritten(new int[] {0});
        assertReadAsWritten(new int[] {0xFFFFFF});
        assertReadAsWritten(new int[] {0, 1, 2, 0xFFFFFE, 0xFFFFFF});
    }

    @Test
    void aDescriptionTakesLessThanThreeBytesAWord() throws IOException {
        int[] words = new Random(1).ints(20, 0, 1 << 22).sorted().distinct().toArray();
        assertThat(written(words).size()).isLessThan(1 + words.length * 27 / 10);
    }

    private static void assertReadAsWritten(int[] words) throws IOException {
        ByteBuffersDataOutput out = written(words);
        out.writeByte((byte) 77);
        ByteArrayDataInput in = new ByteArrayDataInput(out.toArrayCopy());
        assertThat(WordsCodec.read(in)).isEqualTo(words);
        assertThat(in.readByte()).isEqualTo((byte) 77);
    }

    private static ByteBuffersDataOutput written(int[] words) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        WordsCodec.write(words, out);
        return out;
    }
}
