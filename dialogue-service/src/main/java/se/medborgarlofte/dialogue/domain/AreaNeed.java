package se.medborgarlofte.dialogue.domain;

/**
 * How much a part of a municipality needs a visit.
 *
 * @param concerns how many concerns came from there lately
 * @param visits how many visits were held there lately
 */
public record AreaNeed(int concerns, int visits) {

    public static final AreaNeed NONE = new AreaNeed(0, 0);

    /** One more concern weighs less the more there are; each visit that was had divides. */
    public double weight() {
        return (1 + Math.log1p(concerns)) / (1 + visits);
    }

    /** The need that is left after one more visit. */
    AreaNeed afterAVisit() {
        return new AreaNeed(concerns, visits + 1);
    }
}
