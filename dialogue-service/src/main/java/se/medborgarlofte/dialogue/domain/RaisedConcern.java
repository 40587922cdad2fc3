package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A concern as it comes in.
 *
 * @param districtCode a statistical district, the finest place a concern may name; null for the whole municipality
 * @param raisedBy who said it or, at a meeting, who wrote it down
 * @param meetingNoteId the note that holds it; null unless it was raised at a meeting
 */
public record RaisedConcern(
        String municipalityCode,
        Category category,
        @Nullable String districtCode,
        SealedText text,
        String raisedBy,
        Origin origin,
        @Nullable String meetingNoteId,
        Instant raisedAt) {

    /** District codes of Statistics Sweden (DeSO and RegSO) begin with the municipality's code. */
    boolean namesADistrictElsewhere() {
        return districtCode != null && !districtCode.startsWith(municipalityCode);
    }
}
