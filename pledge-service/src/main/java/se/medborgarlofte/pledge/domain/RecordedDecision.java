package se.medborgarlofte.pledge.domain;

import java.time.Instant;

/** A board decision as it was recorded, and which revision of the content it was about. */
public record RecordedDecision(BoardDecision decision, int contentRevision, String recordedBy, Instant recordedAt) {}
