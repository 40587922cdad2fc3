package se.medborgarlofte.dialogue.application;

import java.time.YearMonth;
import java.util.Optional;

/** How many thefts were reported, as the property registry tells it. */
public interface TheftFigures {

    /** Whether what was told of a row with that number, or something newer, has been kept. */
    boolean include(String rowId, long sequence);

    /** Thefts of a month; empty when nothing has been told of it. */
    Optional<Integer> of(String municipalityCode, YearMonth month);
}
