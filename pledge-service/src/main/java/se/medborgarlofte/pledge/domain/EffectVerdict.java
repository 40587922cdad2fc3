package se.medborgarlofte.pledge.domain;

/** Whether the pledge worked, as far as the figures can tell. */
public enum EffectVerdict {
    /** It changed, surely, and reached the target. */
    REACHED,
    /** It changed, surely, in the right direction, but not as far as the target. */
    PARTLY,
    /** It changed, surely, in the wrong direction. */
    NOT,
    /** Nothing can be said: too few months, no figures, or a change that chance alone explains. */
    NOT_MEASURABLE
}
