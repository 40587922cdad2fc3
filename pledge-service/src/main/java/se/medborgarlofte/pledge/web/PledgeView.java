package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.pledge.application.PledgeReading;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeStage;
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

        @Schema(
                description = "Samverkansöverenskommelsen det hör till. The cooperation agreement it belongs to.",
                example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02")
        @Nullable
        String agreementId,

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
        LocalDate effectiveFrom,

        @Schema(description = "Föreslagen ändring av det gällande löftet. Proposed change of the pledge in force.")
        @Nullable
        AmendmentView amendment,

        @Schema(description = "De som har lämnat löftet. Those who have left the pledge.")
        List<PublicWithdrawal> withdrawals,

        @Schema(description = "Vad det blev av löftet. What became of the pledge.") @Nullable
        ConclusionView conclusion,

        @Schema(
                description = "En nyare godkänd lägesbild: bilden har ändrats sedan beslutet."
                        + " A newer approved picture: the picture has changed since the decision.")
        @Nullable
        NewerPicture newerPicture) {

    @Schema(description = "En nyare godkänd version av lägesbilden. A newer approved version of the picture.")
    record NewerPicture(
            @Schema(
                    description = "Versionens identitet. The version's id.",
                    example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d02")
            String pictureId,

            @Schema(description = "Versionens nummer. The version's number.", example = "2")
            int version) {}

    /** The answer with the revision as its tag. */
    static ResponseEntity<PledgeView> answer(Stored<Pledge> stored) {
        return ResponseEntity.ok().eTag(Etag.of(stored.revision())).body(of(stored));
    }

    /** The answer to a reader, who is told when the picture has changed since. */
    static ResponseEntity<PledgeView> answer(PledgeReading reading) {
        NewerPicture newer = reading.newerPicture()
                .map(picture -> new NewerPicture(picture.id(), picture.state().version()))
                .orElse(null);
        Stored<Pledge> stored = reading.pledge();
        return ResponseEntity.ok().eTag(Etag.of(stored.revision())).body(of(stored, newer));
    }

    static PledgeView of(Stored<Pledge> stored) {
        return of(stored, null);
    }

    private static PledgeView of(Stored<Pledge> stored, @Nullable NewerPicture newer) {
        Pledge pledge = stored.state();
        return new PledgeView(
                stored.id(),
                pledge.municipalityCode(),
                pledge.basis().pictureId(),
                pledge.basis().pictureVersion(),
                pledge.stage().state(),
                pledge.allowed().stream().sorted().toList(),
                pledge.contentRevision(),
                pledge.contentHash(),
                pledge.agreementId(),
                ContentBody.of(pledge.content()),
                PartyView.of(pledge.stage()),
                pledge.decisions().stream().map(BoardDecisionView::of).toList(),
                pledge.stage().effective().orElse(null),
                AmendmentView.of(pledge),
                PublicWithdrawal.of(pledge.stage()),
                concluded(pledge),
                newer);
    }

    static @Nullable ConclusionView concluded(Pledge pledge) {
        return pledge.stage() instanceof PledgeStage.Concluded concluded
                ? ConclusionView.of(concluded.conclusion())
                : null;
    }
}
