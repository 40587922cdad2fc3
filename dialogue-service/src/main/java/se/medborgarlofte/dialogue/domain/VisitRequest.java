package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param requestedBy who asked: a person, or the address of somebody without an account
 * @param time when they would like it most
 * @param alternatives when it would suit them too
 * @param topic what the visit is to be about, in the requester's own words
 * @param subject the same as a code
 * @param associationId the association it is for; null when it is for none that is registered
 * @param expectedAttendance how many are expected; null when nobody knows
 */
public record VisitRequest(
        String municipalityCode,
        String requestedBy,
        VisitKind kind,
        VisitTime time,
        List<TimeSpan> alternatives,
        PlaceKind placeKind,
        SealedText topic,
        Topic subject,
        @Nullable String associationId,
        @Nullable Integer expectedAttendance,
        Instant requestedAt) {

    static final int MOST_ALTERNATIVES = 10;

    public VisitRequest {
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
        subject = subject == null ? Topic.OTHER : subject;
        Refusal.TOO_MANY_ALTERNATIVES.when(alternatives.size() > MOST_ALTERNATIVES);
        Refusal.ALTERNATIVE_ENDS_BEFORE_IT_STARTS.when(alternatives.stream().anyMatch(TimeSpan::isEmpty));
    }
}
