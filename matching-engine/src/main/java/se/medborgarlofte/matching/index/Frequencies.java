package se.medborgarlofte.matching.index;

/** How common words and combinations are among the things of one side. */
public interface Frequencies {

    /** How many things there are. */
    int size();

    /** In how many of them the word stands, about. */
    int ofWord(int word);

    /** How many of them have these attributes, as one combination; about, and at least one. */
    int ofKey(String key);

    /** The rarity of a word in nats: the logarithm of one over its share. */
    default double rarity(int word) {
        return Math.log((size() + 1.0) / (ofWord(word) + 0.5));
    }
}
