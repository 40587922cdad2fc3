package se.medborgarlofte.pledge.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether the pledge had an effect: where it stood, where it shall stand, and where the figure is found.
 *
 * @param key names it within the pledge
 * @param baseline the value before; of a count, for twelve months
 * @param target the value to reach; of a count, for twelve months
 * @param baselinePeriod the time in which the baseline was measured; the twelve months before the pledge when absent
 * @param comparisonArea municipality code of an area without the pledge, to compare with
 * @param feed where the figures come from without anybody typing them
 * @param countedIn municipality codes whose figures of the registry count together, for what is stolen here is found
 *     elsewhere; the pledge's own area when absent
 */
public record Indicator(
        String key,
        String name,
        String unit,
        BigDecimal baseline,
        BigDecimal target,
        String source,
        Measure measure,
        @Nullable Period baselinePeriod,
        @Nullable String comparisonArea,
        Feed feed,
        @Nullable List<String> countedIn) {

    public Indicator {
        countedIn = countedIn == null ? null : List.copyOf(countedIn);
    }

    /** What kind of number it is, which decides how sure one can be of a change. */
    public enum Measure {
        /** So many of something, such as burglaries. */
        COUNT,
        /** A share of those asked, in percent. */
        SHARE
    }

    /** Where its figures come from. */
    public enum Feed {
        /** Somebody records them. */
        RECORDED,
        THEFTS_REPORTED,
        UV_CHECKS,
        UV_HITS,
        ITEMS_SEIZED,
        ITEMS_MATCHED,
        ITEMS_RETURNED
    }

    /** A count that is recorded by hand and compared with no other area. */
    public static Indicator recorded(
            String key, String name, String unit, BigDecimal baseline, BigDecimal target, String source) {
        return new Indicator(key, name, unit, baseline, target, source, Measure.COUNT, null, null, Feed.RECORDED, null);
    }

    /** The areas whose figures count together. */
    public List<String> areasOf(String municipalityCode) {
        return countedIn == null || countedIn.isEmpty() ? List.of(municipalityCode) : countedIn;
    }

    /** Whether less is better, as with burglaries; the target says so. */
    public boolean lessIsBetter() {
        return target.compareTo(baseline) <= 0;
    }
}
