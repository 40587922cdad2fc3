package se.medborgarlofte.planted.timed;

import java.time.Instant;

public class AsksSystemClock {

    Instant ask() {
        return Instant.now();
    }
}
