package se.medborgarlofte.property.domain;

import java.time.Instant;

/** Why and when the stolen thing of a match was no longer looked for. */
public record Closure(Withdrawal.Reason reason, Instant at) {}
