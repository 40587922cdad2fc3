package se.medborgarlofte.matching.index;

/** How common words and combinations are among the things of one side. */
public interface Frequencies {

    /** How many things there are. */
    int size();

    /** The rarity of a word in nats, about: the logarithm of one over its share. */
    double rarity(int word);

    /** How many of them have these attributes, as one combination; about, and at least one. */
    int ofKey(String key);
}
