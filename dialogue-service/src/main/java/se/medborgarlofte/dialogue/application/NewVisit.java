package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.PlaceKind;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.dialogue.domain.Topic;
import se.medborgarlofte.dialogue.domain.VisitKind;

/** A visit as somebody asks for it. */
public record NewVisit(
        String municipalityCode,
        VisitKind kind,
        Instant startsAt,
        Instant endsAt,
        List<TimeSpan> alternatives,
        PlaceKind placeKind,
        String topic,
        Topic subject,
        @Nullable String associationId,
        @Nullable Integer expectedAttendance) {}
