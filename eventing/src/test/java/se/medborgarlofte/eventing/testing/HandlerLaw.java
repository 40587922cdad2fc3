package se.medborgarlofte.eventing.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
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
    private static final int ENOUGH_TO_SAMPLE = 5_000;

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
                    .atMost(Duration.ofSeconds(10))
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

    /** All orders of a few events; a seeded sample of the orders of many. */
    private static List<List<Integer>> orders(int size) {
        List<List<Integer>> orders = new ArrayList<>();
        permute(new ArrayList<>(), size, orders);
        if (orders.size() > MOST_TRIALS) {
            long seed = System.nanoTime();
            System.out.println("HandlerLaw samples orders with seed " + seed);
            Collections.shuffle(orders, new Random(seed));
        }
        return orders.subList(0, Math.min(orders.size(), MOST_TRIALS));
    }

    private static void permute(List<Integer> begun, int size, List<List<Integer>> orders) {
        if (begun.size() == size) {
            orders.add(List.copyOf(begun));
            return;
        }
        if (orders.size() > ENOUGH_TO_SAMPLE) {
            return;
        }
        for (int next = 0; next < size; next++) {
            if (!begun.contains(next)) {
                List<Integer> longer = new ArrayList<>(begun);
                longer.add(next);
                permute(longer, size, orders);
            }
        }
    }
}
