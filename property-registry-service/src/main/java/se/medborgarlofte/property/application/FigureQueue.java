package se.medborgarlofte.property.application;

import se.medborgarlofte.property.domain.AreaMonth;

/** Where figures wait to be stated; survives the process. */
public interface FigureQueue {

    /**
     * Queues a statement; there is one for all that is wanted after the same statement.
     *
     * @param after the token of the statement before
     */
    void add(AreaMonth areaMonth, String after);
}
