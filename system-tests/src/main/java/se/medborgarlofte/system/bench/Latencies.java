package se.medborgarlofte.system.bench;

import java.time.Duration;
import java.util.Locale;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Times, kept to three digits up to two minutes. */
final class Latencies {

    private static final long LONGEST = Duration.ofMinutes(2).toNanos();
    private static final int DIGITS = 3;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Histogram histogram = new ConcurrentHistogram(LONGEST, DIGITS);

    /** A negative time means that it was there before it was waited for: no time at all. */
    void record(long nanos) {
        histogram.recordValue(Math.clamp(nanos, 0, LONGEST));
    }

    long count() {
        return histogram.getTotalCount();
    }

    /** Milliseconds that so many percent of the times do not exceed. */
    double millis(double percent) {
        return histogram.getValueAtPercentile(percent) / NANOS_PER_MILLI;
    }

    /** Cells of a Markdown table: number, p50, p95, p99 and the longest, in milliseconds. */
    String cells() {
        return String.format(
                Locale.ROOT,
                "%d | %.1f | %.1f | %.1f | %.1f",
                count(),
                millis(50),
                millis(95),
                millis(99),
                histogram.getMaxValue() / NANOS_PER_MILLI);
    }
}
