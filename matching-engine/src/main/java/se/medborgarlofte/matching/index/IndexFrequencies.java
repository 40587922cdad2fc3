package se.medborgarlofte.matching.index;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Frequencies in an index about when it was asked, each key looked up once a question. */
final class IndexFrequencies implements Frequencies {

    private final int size;
    private final WordRarities words;
    private final ToIntFunction<String> index;
    private final Map<String, Integer> keys = new HashMap<>();

    /** @param index answers in how many things a key stands, also when what was asked has been overtaken since */
    IndexFrequencies(int size, WordRarities words, ToIntFunction<String> index) {
        this.size = size;
        this.words = words;
        this.index = index;
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
        return keys.computeIfAbsent(key, each -> Math.max(1, index.applyAsInt(each)));
    }
}
