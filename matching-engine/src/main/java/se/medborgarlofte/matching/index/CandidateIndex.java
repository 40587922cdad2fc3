package se.medborgarlofte.matching.index;

import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.thing.Side;

/**
 * The things of one side, so kept that those like a given one are found under a fixed budget. Derived and disposable: it
 * can be built anew from the source at will.
 */
public interface CandidateIndex extends AutoCloseable {

    /** Adds the thing, or replaces the one with its id. Found after the next {@link #refresh()}. */
    void put(NormalThing thing);

    void remove(String id);

    /** Makes everything put and removed so far visible to questions. */
    void refresh();

    /** Makes everything put and removed so far durable, together with the caller's notes (such as offsets). */
    void commit(Map<String, String> notes);

    /** The notes of the last commit; empty for an index that was never committed or was normalised by another version. */
    Map<String, String> committed();

    /** Grows with every visible change. */
    long generation();

    int size();

    Optional<Profile> get(String id);

    /**
     * The things most like this one, each with what comparing needs, and how common its words are among all.
     *
     * @param side that the thing is on; the index may hold either side's
     */
    Candidates find(Profile thing, Side side, Depth depth);

    /** How many things have everything that these two have in common: words, and combinations of attributes. */
    int sharing(Profile one, Profile other);

    @Override
    void close();
}
