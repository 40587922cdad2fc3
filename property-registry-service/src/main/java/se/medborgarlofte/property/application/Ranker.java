package se.medborgarlofte.property.application;

/** Ranks the things of the other side. Port: how it is done is the matching room's business. */
public interface Ranker {

    /** Ranks the candidates of a thing, by what this instance has seen so far. */
    Ranking rank(ComparedThing thing);

    /**
     * Waits until this instance has seen everything that was told before this call, by whichever instance.
     *
     * @throws NotCurrentException when that takes too long, for instance while the index is rebuilt
     */
    void awaitCurrent();
}
