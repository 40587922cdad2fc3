package se.medborgarlofte.system.story;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Topics;

/** Plays steps and prints each as one line: its number, what happened, the events that carried it, how long it took. */
final class Telling {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Topics topics;
    private final PrintStream out;

    Telling(Topics topics, PrintStream out) {
        this.topics = topics;
        this.out = out;
    }

    <R> R tell(Step<R> step) {
        Evidence evidence = new Evidence(topics);
        long started = System.nanoTime();
        try {
            R result = step.play(evidence);
            say("held", step, evidence, started);
            return result;
        } catch (BrokenException | UncheckedIOException e) {
            say("BROKEN", step, evidence, started);
            throw new BrokenException("Step %s does not hold. %s".formatted(step.number(), e.getMessage()), e);
        }
    }

    private void say(String outcome, Step<?> step, Evidence evidence, long started) {
        long millis = (System.nanoTime() - started) / NANOS_PER_MILLI;
        String events = evidence.named();
        out.printf(
                "%3s %s: %s. %s%d ms%n",
                step.number(), outcome, step.what(), events.isEmpty() ? "" : "[" + events + "] ", millis);
        out.flush();
    }
}
