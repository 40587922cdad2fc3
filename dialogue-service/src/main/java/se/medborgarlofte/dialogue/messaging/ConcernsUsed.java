package se.medborgarlofte.dialogue.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Receipt;

/** The pledge service tells that concerns became part of a situation picture, or led to a pledge. */
record ConcernsUsed(
        @Nullable UsedIn usedIn, String pictureId, @Nullable String pledgeId, List<String> concernIds, Instant usedAt) {

    /** In what they were used. */
    enum UsedIn {
        PICTURE,
        PLEDGE
    }

    /** The receipt that each of the concerns is owed; null for a use that this version does not know. */
    @Nullable
    Receipt receipt() {
        return switch (usedIn) {
            case null -> null;
            case PICTURE -> Receipt.inPicture(pictureId, usedAt);
            case PLEDGE -> Receipt.inPledge(pictureId, pledge(), usedAt);
        };
    }

    private String pledge() {
        if (pledgeId == null) {
            throw new IllegalArgumentException("concerns used in a pledge that is not named");
        }
        return pledgeId;
    }
}
