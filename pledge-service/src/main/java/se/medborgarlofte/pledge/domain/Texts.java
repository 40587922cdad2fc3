package se.medborgarlofte.pledge.domain;

/** What of a content is text, and may be mended without promising anything else. */
final class Texts {

    private static final Bilingual NONE = new Bilingual("", "");

    private Texts() {}

    /** Whether two contents promise the same and say it in other words, somewhere. */
    static boolean differOnlyIn(PledgeContent before, PledgeContent after) {
        return !before.equals(after) && without(before).equals(without(after));
    }

    private static PledgeContent without(PledgeContent content) {
        return new PledgeContent(
                content.problemCategory(),
                NONE,
                NONE,
                "",
                content.activities().stream().map(Texts::without).toList(),
                content.indicators().stream().map(Texts::without).toList(),
                content.validUntil(),
                null);
    }

    private static Activity without(Activity a) {
        return new Activity(a.key(), a.party(), "", "", a.period(), a.planned(), a.serves(), a.successor());
    }

    private static Indicator without(Indicator i) {
        return new Indicator(
                i.key(),
                "",
                "",
                i.baseline().stripTrailingZeros(),
                i.target().stripTrailingZeros(),
                "",
                i.measure(),
                i.baselinePeriod(),
                i.comparisonArea(),
                i.feed(),
                i.countedIn());
    }
}
