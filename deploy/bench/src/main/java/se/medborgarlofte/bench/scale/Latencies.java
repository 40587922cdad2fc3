package se.medborgarlofte.bench.scale;

import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/** How long something took, each time. */
final class Latencies {
    private static final long LONGEST_NANOS = 600_000_000_000L;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final Histogram histogram = new Histogram(LONGEST_NANOS, 3);

    <T> T timed(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        histogram.recordValue(Math.min(System.nanoTime() - start, LONGEST_NANOS));
        return result;
    }

    void add(Latencies other) {
        histogram.add(other.histogram);
    }

    Milliseconds summary() {
        return new Milliseconds(at(50), at(95), at(99));
    }

    private double at(double percentile) {
        return histogram.getValueAtPercentile(percentile) / NANOS_A_MILLISECOND;
    }

    record Milliseconds(double p50, double p95, double p99) {}
}
