package se.medborgarlofte.local.supervision;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what happened, in words. */
final class Diary implements Happenings {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    long count(String beginning) {
        return lines.stream().filter(line -> line.startsWith(beginning)).count();
    }

    @Override
    public void ready(String name, Duration took) {
        lines.add(name + " ready");
    }

    @Override
    public void died(String name, Death death, Duration restartIn) {
        lines.add(name + " died: " + death.describe() + ", again in " + restartIn.toMillis() + " ms");
    }

    @Override
    public void stopped(String name, Duration took) {
        lines.add(name + " stopped");
    }

    @Override
    public void leftover(String name) {
        lines.add(name + " leftover");
    }

    @Override
    public void killed(String name, Duration after) {
        lines.add(name + " killed");
    }
}
