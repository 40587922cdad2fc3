package se.medborgarlofte.property.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A thing is shown to the public, in few words that give nothing away. */
public record Showing(@Nullable String words, Instant at) {}
