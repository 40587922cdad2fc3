package se.medborgarlofte.pledge.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the pledge: what was done, and apart from that, whether it worked.
 *
 * @param effects the finding for each indicator as it was when the conclusion was proposed
 * @param replacedBy the pledge that takes its place
 */
public record Conclusion(
        Result result,
        Bilingual text,
        List<EffectFinding> effects,
        @Nullable String replacedBy) {

    public Conclusion {
        effects = List.copyOf(effects);
    }

    /** What was done. It says nothing about the effect: done is not worked. */
    public enum Result {
        FULFILLED,
        PARTLY_FULFILLED,
        NOT_FULFILLED,
        REPLACED
    }
}
