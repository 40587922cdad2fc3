package se.medborgarlofte.bench.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/** How long something took, each time, and how much of a processor it used: the latter holds on a busy machine, too. */
final class Latencies {
    private static final long LONGEST_NANOS = 600_000_000_000L;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Histogram histogram = new Histogram(LONGEST_NANOS, 3);
    private final Histogram processor = new Histogram(LONGEST_NANOS, 3);

    <T> T timed(Supplier<T> work) {
        long used = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        T result = work.get();
        histogram.recordValue(Math.min(System.nanoTime() - start, LONGEST_NANOS));
        processor.recordValue(Math.clamp(THREADS.getCurrentThreadCpuTime() - used, 0, LONGEST_NANOS));
        return result;
    }

    void add(Latencies other) {
        histogram.add(other.histogram);
        processor.add(other.processor);
    }

    Milliseconds summary() {
        return new Milliseconds(
                at(histogram, 50),
                at(histogram, 95),
                at(histogram, 99),
                processor.getMean() / NANOS_A_MILLISECOND,
                at(processor, 99));
    }

    private static double at(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / NANOS_A_MILLISECOND;
    }

    /**
     * @param processor time used on average
     * @param processor99 time used by all but one in a hundred, at most: the tail that no load of the machine adds to
     */
    record Milliseconds(double p50, double p95, double p99, double processor, double processor99) {}
}
