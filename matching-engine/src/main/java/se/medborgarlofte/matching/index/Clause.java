package se.medborgarlofte.matching.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that a question shares with others.
 *
 * @param states where it stands in the index, if that was looked up
 * @param frequency how many share it
 * @param rarity in nats
 * @param share of its rarity that counts
 */
record Clause(Term term, @Nullable TermStates states, int frequency, double rarity, double share) {

    boolean exists() {
        return frequency > 0;
    }

    float told() {
        return (float) (share * rarity);
    }

    Query query() {
        return new BoostQuery(
                new ConstantScoreQuery(states == null ? new TermQuery(term) : new TermQuery(term, states)), told());
    }

    @Nullable
    PostingsEnum postings(LeafReaderContext leaf) throws IOException {
        Terms terms = leaf.reader().terms(term.field());
        if (terms == null) {
            return null;
        }
        TermsEnum each = terms.iterator();
        return isFound(each, leaf) ? each.postings(null, PostingsEnum.NONE) : null;
    }

    private boolean isFound(TermsEnum each, LeafReaderContext leaf) throws IOException {
        if (states == null) {
            return each.seekExact(term.bytes());
        }
        IOSupplier<TermState> supplier = states.get(leaf);
        TermState state = supplier == null ? null : supplier.get();
        if (state != null) {
            each.seekExact(term.bytes(), state);
        }
        return state != null;
    }
}
