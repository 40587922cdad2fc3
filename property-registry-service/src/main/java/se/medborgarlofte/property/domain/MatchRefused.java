package se.medborgarlofte.property.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who refused a match and why; the note never leaves the registry. */
public record MatchRefused(
        String personId, RefusalReason reason, @Nullable String note, Instant at) {}
