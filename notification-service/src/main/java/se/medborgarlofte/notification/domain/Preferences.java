package se.medborgarlofte.notification.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How a person wants to be told.
 *
 * @param muted topics the person does not want to hear about
 * @param mutedAreas municipality codes of areas the person does not want to hear about
 * @param pausedUntil nothing is sent before; what comes meanwhile waits
 */
public record Preferences(
        Timing timing, Digest digest, Set<Topic> muted, Set<String> mutedAreas, Optional<Instant> pausedUntil) {

    /** Everything, at any hour, one by one. */
    public static final Preferences USUAL =
            new Preferences(new Timing.AnyTime(), Digest.NONE, Set.of(), Set.of(), Optional.empty());

    public Preferences {
        muted = Set.copyOf(muted);
        mutedAreas = Set.copyOf(mutedAreas);
    }
}
