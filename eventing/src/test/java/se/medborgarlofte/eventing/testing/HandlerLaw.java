package se.medborgarlofte.eventing.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.medborgarlofte.eventing.handling.EventDispatcher;
import se.medborgarlofte.eventing.handling.IncomingEvent;

/**
 * The law of every handler: any permutation of its events, each of them twice, and a late replay of all, end in the
 * same state as the events in order, once.
 *
 * <p>Each trial gets events of its own: the given function makes them for a trial's number, for subjects that no other
 * trial uses, so that nothing needs to be cleared between.
 */
public final class HandlerLaw {

    private static final int MOST_TRIALS = 24;
    private static final int ALL_ORDERS_UP_TO = 4;

    private HandlerLaw() {}

    /**
     * Checks the law.
     *
     * @param events makes the events of a trial, in order
     * @param state the state that a trial left, without anything that differs from trial to trial
     */
    public static void verify(
            EventDispatcher dispatcher,
            Function<Integer, List<IncomingEvent>> events,
            Function<Integer, Object> state) {
        List<IncomingEvent> inOrder = events.apply(0);
        inOrder.forEach(dispatcher::dispatch);
        Object expected = state.apply(0);
        int trial = 1;
        for (List<Integer> order : orders(inOrder.size())) {
            List<IncomingEvent> ofTrial = events.apply(trial);
            deliver(dispatcher, ofTrial, order);
            int number = trial;
            await("order " + order)
                    .atMost(Duration.ofSeconds(30))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> Objects.equals(expected, state.apply(number)));
            ofTrial.forEach(dispatcher::dispatch);
            if (!Objects.equals(expected, state.apply(number))) {
                throw new AssertionError(
                        "a late replay after order " + order + " changed " + expected + " to " + state.apply(number));
            }
            trial++;
        }
    }

    private static void deliver(EventDispatcher dispatcher, List<IncomingEvent> events, List<Integer> order) {
        for (int index : order) {
            dispatcher.dispatch(events.get(index));
            dispatcher.dispatch(events.get(index));
        }
    }

    /** All orders of a few events; of many the reverse, and a seeded sample. */
    private static List<List<Integer>> orders(int size) {
        List<Integer> inOrder = IntStream.range(0, size).boxed().toList();
        if (size <= ALL_ORDERS_UP_TO) {
            List<List<Integer>> orders = new ArrayList<>();
            permute(List.of(), inOrder, orders);
            return orders;
        }
        long seed = System.nanoTime();
        System.out.println("HandlerLaw samples orders with seed " + seed);
        Random random = new Random(seed);
        Set<List<Integer>> orders = new LinkedHashSet<>();
        orders.add(inOrder.reversed());
        while (orders.size() < MOST_TRIALS) {
            List<Integer> order = new ArrayList<>(inOrder);
            Collections.shuffle(order, random);
            orders.add(order);
        }
        return List.copyOf(orders);
    }

    private static void permute(List<Integer> begun, List<Integer> rest, List<List<Integer>> orders) {
        if (rest.isEmpty()) {
            orders.add(begun);
        }
        for (Integer next : rest) {
            List<Integer> longer = new ArrayList<>(begun);
            longer.add(next);
            List<Integer> others = new ArrayList<>(rest);
            others.remove(next);
            permute(longer, others, orders);
        }
    }
}
