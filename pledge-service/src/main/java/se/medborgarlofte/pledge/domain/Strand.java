package se.medborgarlofte.pledge.domain;

import org.jspecify.annotations.Nullable;

/**
 * One strand from what inhabitants say to what came of it. What is absent is a gap.
 *
 * @param problem a problem of the area's newest approved picture, or the one that a pledge answers
 * @param pledge the pledge that answers it
 * @param activity what is done
 * @param indicator what is to show the effect of it
 */
public record Strand(
        ConcernCategory problem,
        int concerns,
        @Nullable PledgeOfStrand pledge,
        @Nullable Activity activity,
        @Nullable ActivityProgress progress,
        @Nullable Indicator indicator,
        @Nullable EffectVerdict verdict) {

    /** A pledge as part of a thread. */
    public record PledgeOfStrand(String id, PledgeState state, String title, String cause, String pictureId) {}

    /** Whether it goes all the way to an indicator. */
    public boolean isWhole() {
        return indicator != null;
    }
}
