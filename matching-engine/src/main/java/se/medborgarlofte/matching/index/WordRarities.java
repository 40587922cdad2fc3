package se.medborgarlofte.matching.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * How rare each word is, in one array. Looking a word up in the index's dictionary costs about a microsecond; a
 * question compares thousands of words. Words that share a place are counted together.
 */
final class WordRarities {

    private static final int SMALLEST = 1 << 16;
    private static final int LARGEST = 1 << 22;

    private final float[] rarities;
    private final int things;

    private WordRarities(int[] counts, int things) {
        this.rarities = new float[counts.length];
        this.things = things;
        for (int i = 0; i < counts.length; i++) {
            rarities[i] = (float) Math.log((things + 1.0) / (Math.min(counts[i], things) + 0.5));
        }
    }

    static WordRarities of(IndexReader reader, String field) throws IOException {
        int places = Math.clamp(Integer.highestOneBit(Math.max(1, reader.numDocs())) * 4L, SMALLEST, LARGEST);
        int[] counts = new int[places];
        for (LeafReaderContext leaf : reader.leaves()) {
            count(leaf.reader().terms(field), counts);
        }
        return new WordRarities(counts, reader.numDocs());
    }

    private static void count(@org.jspecify.annotations.Nullable Terms terms, int[] counts) throws IOException {
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            counts[Fields.word(term) & (counts.length - 1)] += each.docFreq();
        }
    }

    /** In nats. */
    double rarity(int word) {
        return rarities[word & (rarities.length - 1)];
    }

    /** In how many things the word stands; one for a word that nothing had when they were counted, since it may be new. */
    int frequency(int word) {
        return (int) Math.max(1, Math.round((things + 1.0) / Math.exp(rarity(word)) - 0.5));
    }

    /** Frequencies move slowly; they are counted again when the index has grown or shrunk by a tenth. */
    boolean stillTrueFor(int thingsNow) {
        return Math.abs(thingsNow - things) * 10L <= things;
    }
}
