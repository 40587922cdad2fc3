package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import se.medborgarlofte.dialogue.domain.PlaceKind;
import se.medborgarlofte.dialogue.domain.VisitKind;

/** A visit as somebody asks for it. */
public record NewVisit(
        String municipalityCode, VisitKind kind, Instant startsAt, Instant endsAt, PlaceKind placeKind, String topic) {}
