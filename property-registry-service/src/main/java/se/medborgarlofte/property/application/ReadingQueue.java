package se.medborgarlofte.property.application;

import java.time.Instant;
import se.medborgarlofte.property.domain.ReadingStage;

/** Where the further steps of readings wait; survives the process. */
public interface ReadingQueue {

    /** Asks the suppliers soon; once for each reading. */
    void askSuppliers(String readingId);

    /** Looks at that time whether the stage has been left. */
    void remindAt(Instant due, String readingId, ReadingStage stage, int given);
}
