package se.medborgarlofte.notification.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we need to know of a visit. */
record VisitFacts(
        String visitId,
        String municipalityCode,
        String requestedBy,
        String kind,
        Instant startsAt,
        Instant endsAt,
        @Nullable String policePersonId,
        @Nullable String municipalityPersonId,
        int invitationSequence,
        @Nullable Boolean inCalendars,
        @Nullable Proposal proposal,
        @Nullable String replacedPersonId,
        @Nullable Integer chase,
        @Nullable List<String> escalatedTo) {

    /** Who is asked to come. */
    record Proposal(
            int number,
            @Nullable String policePersonId,
            @Nullable String municipalityPersonId,
            @Nullable String respondBy) {}

    /** Whether calendars hold the visit, so that they must be told of a change. */
    boolean stands() {
        return Boolean.TRUE.equals(inCalendars);
    }
}
