package se.medborgarlofte.pledge.domain;

import java.time.Instant;

/** A party leaves the pledge, for a reason that everybody may read. */
public record Withdrawal(Party party, Bilingual reason, String personId, Instant at) {}
