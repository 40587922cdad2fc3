package se.medborgarlofte.bench.scale;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Makes things on all processors and takes them in order on one thread, with few of them in memory at a time. */
final class InOrder {
    private static final int SLICE = 1_000;
    private static final int WAITING = 8;

    private InOrder() {}

    static <T> void each(long count, LongFunction<T> make, Consumer<T> take) {
        try (ExecutorService makers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Deque<Future<List<T>>> slices = new ArrayDeque<>();
            for (long from = 0; from < count; from += SLICE) {
                long start = from;
                long end = Math.min(count, from + SLICE);
                slices.add(makers.submit(
                        () -> LongStream.range(start, end).mapToObj(make).toList()));
                if (slices.size() == WAITING) {
                    made(slices.remove()).forEach(take);
                }
            }
            slices.forEach(slice -> made(slice).forEach(take));
        }
    }

    private static <T> List<T> made(Future<List<T>> slice) {
        try {
            return slice.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while things were made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A thing could not be made", e.getCause());
        }
    }
}
