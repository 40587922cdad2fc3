package se.medborgarlofte.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Frequencies as one state of the index has them, each key looked up once a question. */
final class IndexFrequencies implements Frequencies {

    private final IndexReader reader;
    private final int size;
    private final WordRarities words;
    private final Map<String, Integer> keys = new HashMap<>();

    IndexFrequencies(IndexReader reader, WordRarities words) {
        this.reader = reader;
        this.size = reader.numDocs();
        this.words = words;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double rarity(int word) {
        return words.rarity(word);
    }

    @Override
    public int ofKey(String key) {
        return keys.computeIfAbsent(key, this::lookedUp);
    }

    private int lookedUp(String key) {
        try {
            return Math.max(1, reader.docFreq(new Term(Fields.KEY, Fields.hashed(key))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
