package se.medborgarlofte.matching.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import se.medborgarlofte.matching.normal.Word;

/**
 * How often each word occurs, in one array. Looking a word up in the index's dictionary costs about a microsecond; a
 * question compares thousands of words. Words that share a place are counted together.
 */
final class WordCounts {

    private static final int SMALLEST = 1 << 16;
    private static final int LARGEST = 1 << 22;

    private final int[] counts;
    private final int things;

    private WordCounts(int[] counts, int things) {
        this.counts = counts;
        this.things = things;
    }

    static WordCounts of(IndexReader reader, String field) throws IOException {
        int places = Math.clamp(Integer.highestOneBit(Math.max(1, reader.numDocs())) * 4L, SMALLEST, LARGEST);
        int[] counts = new int[places];
        for (LeafReaderContext leaf : reader.leaves()) {
            count(leaf.reader().terms(field), counts);
        }
        return new WordCounts(counts, reader.numDocs());
    }

    private static void count(@org.jspecify.annotations.Nullable Terms terms, int[] counts) throws IOException {
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            counts[Word.of(term.utf8ToString()) & (counts.length - 1)] += each.docFreq();
        }
    }

    int of(int word) {
        return counts[word & (counts.length - 1)];
    }

    /** Frequencies move slowly; they are counted again when the index has grown or shrunk by a tenth. */
    boolean stillTrueFor(int thingsNow) {
        return Math.abs(thingsNow - things) * 10L <= things;
    }
}
