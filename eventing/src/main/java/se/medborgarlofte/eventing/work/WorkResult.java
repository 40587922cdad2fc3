package se.medborgarlofte.eventing.work;

import java.time.Duration;
import java.time.Instant;
import org.bson.Document;

/** What came of a piece of work. An exception means: try again later, with growing patience. */
public sealed interface WorkResult {

    /**
     * It is done.
     *
     * @param note a few words for the history, nothing personal
     */
    record Done(String note) implements WorkResult {}

    /** A part is done; the rest follows at once with the given payload, also after a crash. */
    record Continue(Document payload) implements WorkResult {}

    /** It could not be done now; it is tried again, not before the given time has passed. */
    record RetryLater(Duration atLeast, String reason) implements WorkResult {}

    /** It is not to be done before a time, in business time; earlier failures are forgotten. */
    record Postponed(Instant until, String reason) implements WorkResult {}

    /** It will never succeed; it stays in the history as given up. */
    record GivenUp(String reason) implements WorkResult {}
}
