package se.medborgarlofte.dialogue.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody without an account leaves. */
public sealed interface GuestWish {

    String municipalityCode();

    SealedText text();

    /**
     * A concern.
     *
     * @param openDialogueId the citizen dialogue at which it is left; null when at none
     */
    record GuestConcern(
            String municipalityCode,
            Category category,
            @Nullable String districtCode,
            SealedText text,
            @Nullable String openDialogueId)
            implements GuestWish {}

    /** A request for a visit. */
    record GuestVisit(
            String municipalityCode,
            VisitKind kind,
            VisitTime time,
            List<TimeSpan> alternatives,
            PlaceKind placeKind,
            SealedText text,
            Topic subject,
            @Nullable Integer expectedAttendance)
            implements GuestWish {}
}
