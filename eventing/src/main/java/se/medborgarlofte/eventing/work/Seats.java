package se.medborgarlofte.eventing.work;

import java.time.Duration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Whoever does work in this process, as the queue sees it when something is to be done at once. */
interface Seats {

    /** A place in which one piece of work is done; it is either used or left, once. */
    interface Seat {

        /** For how long the piece is taken, unless that is refreshed. */
        Duration lease();

        /** Begins a piece that was stored as taken, and gives the place back when it is done. */
        void begin(Document work);

        /** Gives the place back unused. */
        void leave();
    }

    /** A free place in a lane in which nothing else waits, or null: what was there before comes first. */
    @Nullable
    Seat free(String lane);

    /** There is something to do in a lane. */
    void wake(String lane);
}
