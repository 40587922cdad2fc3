package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Activity;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.EffectVerdict;
import se.medborgarlofte.pledge.domain.Indicator;
import se.medborgarlofte.pledge.domain.PledgeState;
import se.medborgarlofte.pledge.domain.Strand;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "En sträng från det invånare säger till vad det blev av det. Det som saknas är en lucka. One strand"
                        + " from what inhabitants say to what came of it. What is absent is a gap.")
record ThreadView(
        @Schema(description = "Problemet. The problem.", example = "RESIDENTIAL_BURGLARY")
        ConcernCategory problem,

        @Schema(description = "Antal orosanmälningar i lägesbilden. Number of concerns in the picture.", example = "14")
        int concerns,

        @Schema(
                description = "Lägesbilden som löftet bygger på. The picture that the pledge stands on.",
                example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01")
        @Nullable
        String pictureId,

        @Schema(
                description = "Löftet som svarar på det. The pledge that answers it.",
                example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02")
        @Nullable
        String pledgeId,

        @Schema(description = "Var löftet är i sitt liv. Where the pledge is in its life.", example = "ACTIVE")
        @Nullable
        PledgeState pledgeState,

        @Schema(description = "Löftets rubrik. The title of the pledge.", example = "Färre bostadsinbrott med märkDNA")
        @Nullable
        String pledgeTitle,

        @Schema(description = "Orsaken. The cause.", example = "Stöldgods är svårt att knyta till sin ägare.") @Nullable
        String cause,

        @Schema(description = "Aktivitetens nyckel. Key of the activity.", example = "a1") @Nullable
        String activityKey,

        @Schema(description = "Vad som görs. What is done.", example = "UV-lampa i varje bil") @Nullable
        String activity,

        @Schema(description = "Hur långt den har kommit. How far it has come.") @Nullable
        ProgressView progress,

        @Schema(description = "Måttets nyckel. Key of the indicator.", example = "i1") @Nullable
        String indicatorKey,

        @Schema(description = "Vad som mäts. What is measured.", example = "Anmälda bostadsinbrott") @Nullable
        String indicator,

        @Schema(
                description = "Det som ärligt kan sägas om effekten. What can honestly be said about the effect.",
                example = "NOT_MEASURABLE")
        @Nullable
        EffectVerdict verdict) {

    static ThreadView of(Strand thread) {
        Strand.PledgeOfStrand pledge = thread.pledge();
        Activity activity = thread.activity();
        Indicator indicator = thread.indicator();
        return new ThreadView(
                thread.problem(),
                thread.concerns(),
                pledge == null ? null : pledge.pictureId(),
                pledge == null ? null : pledge.id(),
                pledge == null ? null : pledge.state(),
                pledge == null ? null : pledge.title(),
                pledge == null ? null : pledge.cause(),
                activity == null ? null : activity.key(),
                activity == null ? null : activity.description(),
                thread.progress() == null ? null : ProgressView.of(thread.progress()),
                indicator == null ? null : indicator.key(),
                indicator == null ? null : indicator.name(),
                thread.verdict());
    }
}
