package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeState;
import se.medborgarlofte.pledge.domain.PledgeStep;

@Schema(description = "Ett löfte, för dem som arbetar med det. A pledge, for those who work on it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PledgeView(
        @Schema(description = "Löftets identitet. The pledge's id.", example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(
                description = "Lägesbilden det bygger på. The situation picture it stands on.",
                example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01")
        String pictureId,

        @Schema(description = "Lägesbildens version. The version of the picture.", example = "1")
        int pictureVersion,

        @Schema(description = "Var löftet är i sitt liv. Where the pledge is in its life.", example = "DECIDED")
        PledgeState state,

        @Schema(description = "Steg som går att ta nu. Steps that can be taken now.")
        List<PledgeStep> allowedSteps,

        @Schema(
                description = "Ökar med varje ändring av innehållet. Grows with each edit of the content.",
                example = "2")
        int contentRevision,

        @Schema(
                description = "SHA-256 av innehållet; det som en part samtycker till."
                        + " SHA-256 of the content; what a party agrees to.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,

        @Schema(description = "Det som utlovas. What is promised.")
        ContentBody content,

        @Schema(description = "Parterna. The parties.") List<PartyView> parties,

        @Schema(description = "Kommunstyrelsens beslut, äldst först. The board's decisions, oldest first.")
        List<BoardDecisionView> boardDecisions,

        @Schema(
                description = "Dagen då löftet börjar gälla, när kommunstyrelsen har bifallit det."
                        + " The day the pledge takes effect, once the board has approved it.",
                example = "2026-12-01")
        @Nullable
        LocalDate effectiveFrom) {

    /** The answer with the revision as its tag. */
    static ResponseEntity<PledgeView> answer(Stored<Pledge> stored) {
        return ResponseEntity.ok().eTag(Etag.of(stored.revision())).body(of(stored));
    }

    static PledgeView of(Stored<Pledge> stored) {
        Pledge pledge = stored.state();
        return new PledgeView(
                stored.id(),
                pledge.municipalityCode(),
                pledge.basis().pictureId(),
                pledge.basis().pictureVersion(),
                pledge.stage().state(),
                pledge.stage().allowed().stream().sorted().toList(),
                pledge.contentRevision(),
                pledge.contentHash(),
                ContentBody.of(pledge.content()),
                PartyView.of(pledge.stage()),
                pledge.decisions().stream().map(BoardDecisionView::of).toList(),
                pledge.stage().effective().orElse(null));
    }
}
