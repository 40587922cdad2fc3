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
import org.jspecify.annotations.Nullable;

/**
 * Adds up what clauses and sketches tell for each document that enough clauses match, and keeps those for which it is
 * most; of equal ones the first. Short lists of postings are scattered over many documents: a search library's scorers cost
 * more for each window of documents than for each of these postings.
 */
final class BestSeen {

    private static final int WINDOW = 1 << 13;

    private final FirstLook look;
    private final float most;
    private final LongHeap best;
    private final int hits;
    private final int required;

    private final float[] told = new float[WINDOW];
    private final byte[] matched = new byte[WINDOW];
    private final FixedBitSet seen = new FixedBitSet(WINDOW);
    private final int[] taken = new int[WINDOW];
    private final float[] tells = new float[WINDOW];
    private final long[] sketches = new long[WINDOW];
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
        NumericDocValues all = leaf.reader().getNumericDocValues(Fields.SKETCH);
        Bits live = leaf.reader().getLiveDocs();
        int documents = leaf.reader().maxDoc();
        for (int from = 0; from < documents; from += WINDOW) {
            boolean any = false;
            for (Reading reading : readings) {
                any |= reading.addUntil(Math.min(documents, from + WINDOW), from);
            }
            if (any) {
                int count = take(from, live);
                fetch(count, from, all);
                for (int i = 0; i < count; i++) {
                    offer(leaf.docBase + from + taken[i], tells[i] + look.at(sketches[i]));
                }
            }
        }
    }

    /** Takes out of the window what may still be among the best, and empties it. */
    private int take(int from, @Nullable Bits live) {
        int count = 0;
        for (int at = seen.nextSetBit(0); at < WINDOW; at = next(at)) {
            if (matched[at] >= required && told[at] + most > least && (live == null || live.get(from + at))) {
                taken[count] = at;
                tells[count++] = told[at];
            }
            told[at] = 0;
            matched[at] = 0;
        }
        seen.clear();
        return count;
    }

    /** Nothing but reading, so that memory is waited for once for several of them. */
    private void fetch(int count, int from, @Nullable NumericDocValues all) throws IOException {
        for (int i = 0; i < count; i++) {
            sketches[i] = all != null && all.advanceExact(from + taken[i]) ? all.longValue() : 0;
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
        private final float nats;
        private int document;

        Reading(PostingsEnum postings, float nats) throws IOException {
            this.postings = postings;
            this.nats = nats;
            this.document = postings.nextDoc();
        }

        boolean addUntil(int end, int from) throws IOException {
            if (document >= end) {
                return false;
            }
            int at = document;
            while (at < end) {
                told[at - from] += nats;
                matched[at - from]++;
                seen.set(at - from);
                at = postings.nextDoc();
            }
            document = at;
            return true;
        }
    }
}
