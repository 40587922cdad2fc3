package se.medborgarlofte.matching.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/**
 * Adds up what clauses and sketches tell for each document that enough clauses match, and keeps those for which it is
 * most; of equal ones the first. Short lists of postings are scattered over many documents: a search library's scorers cost
 * more for each window of documents than for each of these postings.
 */
final class BestSeen {

    private static final int WINDOW = 1 << 14;

    private final FirstLook look;
    private final float most;
    private final LongHeap best;
    private final int hits;
    private final int required;

    private final float[] told = new float[WINDOW];
    private final byte[] matched = new byte[WINDOW];
    private final FixedBitSet seen = new FixedBitSet(WINDOW);
    private float least = Float.NEGATIVE_INFINITY;

    /** @param required so many clauses must match */
    BestSeen(FirstLook look, int hits, int required) {
        this.look = look;
        this.most = look.most();
        this.hits = hits;
        this.best = new LongHeap(hits);
        this.required = required;
    }

    /** Document numbers in no order. */
    int[] among(IndexReader reader, Collection<Clause> clauses) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            List<Reading> readings = new ArrayList<>(clauses.size());
            for (Clause clause : clauses) {
                PostingsEnum postings = clause.postings(leaf);
                if (postings != null) {
                    readings.add(new Reading(postings, clause.told()));
                }
            }
            if (!readings.isEmpty()) {
                read(leaf, readings);
            }
        }
        int[] documents = new int[best.size()];
        for (int at = 0; at < documents.length; at++) {
            documents[at] = Integer.MAX_VALUE - (int) best.get(at + 1);
        }
        return documents;
    }

    private void read(LeafReaderContext leaf, List<Reading> readings) throws IOException {
        NumericDocValues sketches = leaf.reader().getNumericDocValues(Fields.SKETCH);
        Bits live = leaf.reader().getLiveDocs();
        int documents = leaf.reader().maxDoc();
        for (int from = 0; from < documents; from += WINDOW) {
            boolean any = false;
            for (Reading reading : readings) {
                any |= reading.addUntil(Math.min(documents, from + WINDOW), from);
            }
            for (int at = any ? seen.nextSetBit(0) : WINDOW; at < WINDOW; at = next(at)) {
                int document = from + at;
                float words = told[at];
                boolean enough = matched[at] >= required && words + most > least;
                told[at] = 0;
                matched[at] = 0;
                if (enough && (live == null || live.get(document))) {
                    boolean sketched = sketches != null && sketches.advanceExact(document);
                    offer(leaf.docBase + document, words + (sketched ? look.at(sketches.longValue()) : 0));
                }
            }
            if (any) {
                seen.clear();
            }
        }
    }

    private int next(int at) {
        return at + 1 < WINDOW ? seen.nextSetBit(at + 1) : WINDOW;
    }

    private void offer(int document, float all) {
        if (all > least) {
            best.insertWithOverflow(
                    ((long) NumericUtils.floatToSortableInt(all) << 32) | (Integer.MAX_VALUE - document));
            if (best.size() == hits) {
                least = NumericUtils.sortableIntToFloat((int) (best.top() >> 32));
            }
        }
    }

    /** The postings of one clause, read as far as the windows have come. */
    private final class Reading {

        private final PostingsEnum postings;
        private final float tells;
        private int document;

        Reading(PostingsEnum postings, float tells) throws IOException {
            this.postings = postings;
            this.tells = tells;
            this.document = postings.nextDoc();
        }

        boolean addUntil(int end, int from) throws IOException {
            if (document >= end) {
                return false;
            }
            int at = document;
            while (at < end) {
                told[at - from] += tells;
                matched[at - from]++;
                seen.set(at - from);
                at = postings.nextDoc();
            }
            document = at;
            return true;
        }
    }
}
