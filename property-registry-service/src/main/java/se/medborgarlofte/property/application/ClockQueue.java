package se.medborgarlofte.property.application;

import java.time.LocalDate;

/** Where custodies wait for the days on which a clock of the law is to be told; survives the process. */
public interface ClockQueue {

    /** Looks at a custody's clocks on that day; once for each day. */
    void lookOn(LocalDate day, String seizureId);
}
