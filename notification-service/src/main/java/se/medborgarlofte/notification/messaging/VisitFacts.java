package se.medborgarlofte.notification.messaging;

import java.time.Instant;
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
        int invitationSequence) {}
