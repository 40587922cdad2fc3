package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeState;
import se.medborgarlofte.pledge.domain.RecordedDecision;

/** What inhabitants see of a pledge. Only what is written here gets out: no person, no hash, nothing of the drafting. */
@Schema(description = "Ett löfte till invånarna. A pledge to the inhabitants.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicPledge(
        @Schema(description = "Löftets identitet. The pledge's id.", example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(description = "Var löftet är i sitt liv. Where the pledge is in its life.", example = "ACTIVE")
        PledgeState state,

        @Schema(description = "Det som utlovas. What is promised.")
        ContentBody content,

        @Schema(description = "Dagen då löftet började gälla. The day the pledge took effect.", example = "2026-12-01")
        @Nullable
        LocalDate effectiveFrom,

        @Schema(description = "Kommunstyrelsens beslut. The board's decision.") @Nullable
        PublicDecision boardDecision,

        @Schema(description = "De som har skrivit under, per funktion. Those who have signed, by function.")
        List<PublicSignature> signatures,

        @Schema(description = "De som har lämnat löftet, och varför. Those who have left the pledge, and why.")
        List<PublicWithdrawal> withdrawals,

        @Schema(description = "Hur långt aktiviteterna har kommit. How far the activities have come.")
        List<ProgressView> progress,

        @Schema(
                description = "Det som parterna visar alla, senast infört först. What the parties show everybody, the"
                        + " latest recorded first.")
        List<PublicEvidence> evidence,

        @Schema(description = "Vad det blev av löftet. What became of the pledge.") @Nullable
        ConclusionView conclusion,

        @Schema(description = "Antal versioner som har gällt. Number of versions that were in force.", example = "1")
        int versions) {

    @Schema(description = "Beslutet som löftet vilar på. The decision on which the pledge rests.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicDecision(
            @Schema(description = "Sammanträdets dag. The day of the meeting.", example = "2026-11-30")
            LocalDate decidedOn,

            @Schema(description = "Protokollets paragraf. The paragraph of the minutes.", example = "§ 214") @Nullable
            String paragraph,

            @Schema(description = "Diarienummer. Case number.", example = "KS 2026/0412") @Nullable
            String diaryNumber) {

        static PublicDecision of(RecordedDecision recorded) {
            return new PublicDecision(
                    recorded.decision().decidedOn(),
                    recorded.decision().paragraph(),
                    recorded.decision().diaryNumber());
        }
    }

    static PublicPledge of(Stored<Pledge> stored, LocalDate today) {
        Pledge pledge = stored.state();
        return new PublicPledge(
                stored.id(),
                pledge.municipalityCode(),
                pledge.stage().state(),
                ContentBody.of(pledge.content()),
                pledge.stage().effective().orElse(null),
                pledge.approval().map(PublicDecision::of).orElse(null),
                pledge.stage().signed().given().stream()
                        .map(PublicSignature::of)
                        .toList(),
                PublicWithdrawal.of(pledge.stage()),
                pledge.progress(today).stream().map(ProgressView::of).toList(),
                PublicEvidence.of(pledge),
                PledgeView.concluded(pledge),
                pledge.versions().size());
    }
}
