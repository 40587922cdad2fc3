package se.medborgarlofte.property.application;

import java.time.Instant;

/**
 * Where one instance's index stands.
 *
 * @param done while it is built: theft reports and seizures that are in it; after that the things in it
 * @param lag how much of what has been told it does not have yet
 */
public record IndexState(String instanceId, Stage stage, long generation, long done, long total, long lag, Instant at) {

    /** What an instance does with its index. */
    public enum Stage {
        BUILDING,
        FOLLOWING
    }
}
