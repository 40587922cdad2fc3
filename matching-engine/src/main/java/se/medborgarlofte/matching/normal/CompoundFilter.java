package se.medborgarlofte.matching.normal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/** Adds the parts of each compound after it. */
final class CompoundFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Compounds compounds;
    private final Queue<String> waiting = new ArrayDeque<>();
    private @Nullable State compound;

    CompoundFilter(TokenStream words, Compounds compounds) {
        super(words);
        this.compounds = compounds;
    }

    @Override
    public boolean incrementToken() throws IOException {
        String part = waiting.poll();
        if (part != null) {
            restoreState(compound);
            term.setEmpty().append(part);
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting.addAll(compounds.partsOf(term.toString()));
        compound = waiting.isEmpty() ? null : captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
