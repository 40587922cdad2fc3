package se.medborgarlofte.property.application;

import java.util.List;

/** What an operator does with the derived indexes. Port: they are the matching room's business. */
public interface IndexOperations {

    /** Where each instance's index stands. */
    List<IndexState> states();

    /**
     * Every instance builds its index anew from the store.
     *
     * @return the number of the generation to come
     */
    long rebuild();
}
