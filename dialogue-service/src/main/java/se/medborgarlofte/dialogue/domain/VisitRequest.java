package se.medborgarlofte.dialogue.domain;

import java.time.Instant;

/**
 * What somebody asks for.
 *
 * @param topic what the visit is to be about, in the requester's own words
 */
public record VisitRequest(
        String municipalityCode,
        String requestedBy,
        VisitKind kind,
        VisitTime time,
        PlaceKind placeKind,
        SealedText topic,
        Instant requestedAt) {}
