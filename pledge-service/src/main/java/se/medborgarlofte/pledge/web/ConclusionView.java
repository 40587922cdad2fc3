package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Conclusion;
import se.medborgarlofte.pledge.domain.EffectFinding;
import se.medborgarlofte.pledge.domain.EffectVerdict;

@Schema(description = "Vad det blev av löftet. What became of the pledge.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConclusionView(
        @Schema(description = "Vad som gjordes. What was done.", example = "FULFILLED")
        Conclusion.Result result,

        @Schema(description = "Ord till invånarna. Words to the inhabitants.")
        ReasonBody text,

        @Schema(description = "Om det hade effekt, mått för mått. Whether it worked, by indicator.")
        List<FindingView> effects,

        @Schema(
                description = "Löftet som tar över. The pledge that takes over.",
                example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f03")
        @Nullable
        String replacedBy) {

    @Schema(description = "Det som ärligt kan sägas om ett mått. What can honestly be said about an indicator.")
    record FindingView(
            @Schema(description = "Måttets nyckel. The indicator's key.", example = "i1")
            String indicatorKey,

            @Schema(description = "Utlåtande. Verdict.", example = "NOT_MEASURABLE")
            EffectVerdict verdict) {

        static FindingView of(EffectFinding finding) {
            return new FindingView(finding.indicatorKey(), finding.verdict());
        }
    }

    static ConclusionView of(Conclusion conclusion) {
        return new ConclusionView(
                conclusion.result(),
                ReasonBody.of(conclusion.text()),
                conclusion.effects().stream().map(FindingView::of).toList(),
                conclusion.replacedBy());
    }
}
