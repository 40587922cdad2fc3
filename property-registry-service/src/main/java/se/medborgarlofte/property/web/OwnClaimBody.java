package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.ClaimThing;
import se.medborgarlofte.property.domain.ClaimState;
import se.medborgarlofte.property.domain.CustodyItem;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.Outcome;

/** A claim as its claimant sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ditt anspråk. Your claim.")
record OwnClaimBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b41")
        String id,

        @Schema(description = "Saken. The thing.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
        String thingId,

        @Schema(description = "Sorts sak. Kind of thing.", example = "JEWELLERY")
        ItemCategory category,

        @Schema(description = "Läge. State.", example = "OPEN")
        ClaimState state,

        @Schema(description = "Frågan att besvara. The question to answer.", example = "Vad står det på insidan?")
        @Nullable
        String question,

        @Schema(description = "Om den är utlämnad till dig. Whether it has been handed to you.", example = "false")
        boolean returnedToYou) {

    static OwnClaimBody of(ClaimThing.OwnClaim own) {
        CustodyItem item = own.item();
        boolean mine = item.outcome() == Outcome.RETURNED
                && item.decision() != null
                && item.decision().receiverId().equals(own.claim().claimantId());
        return new OwnClaimBody(
                own.claim().claimId(),
                item.seizedItemId(),
                item.category(),
                own.claim().state(),
                own.question(),
                mine);
    }
}
