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
    private long processorNanos;

    <T> T timed(Supplier<T> work) {
        long used = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        T result = work.get();
        histogram.recordValue(Math.min(System.nanoTime() - start, LONGEST_NANOS));
        processorNanos += THREADS.getCurrentThreadCpuTime() - used;
        return result;
    }

    void add(Latencies other) {
        histogram.add(other.histogram);
        processorNanos += other.processorNanos;
    }

    Milliseconds summary() {
        return new Milliseconds(at(50), at(95), at(99), processor());
    }

    private double at(double percentile) {
        return histogram.getValueAtPercentile(percentile) / NANOS_A_MILLISECOND;
    }

    private double processor() {
        return processorNanos / NANOS_A_MILLISECOND / Math.max(1, histogram.getTotalCount());
    }

    /** @param processor time used on average */
    record Milliseconds(double p50, double p95, double p99, double processor) {}
}
