package se.medborgarlofte.dialogue.domain;

import java.time.Instant;

/**
 * A visit for which nobody could be asked yet.
 *
 * @param area the part of the municipality it is for; the municipality's code when it is for no part of it
 */
public record WaitingVisit(String visitId, String area, VisitKind kind, Instant requestedAt) {}
