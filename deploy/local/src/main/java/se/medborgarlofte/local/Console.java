package se.medborgarlofte.local;

import java.time.Duration;
import java.util.Locale;
import se.medborgarlofte.local.supervision.Death;
import se.medborgarlofte.local.supervision.Happenings;

/** Tells people at the terminal what happens, one line each. */
public final class Console implements Happenings {

    private static final double MILLIS_PER_SECOND = 1000;

    private final String prefix;

    /** Every line begins with the prefix. */
    public Console(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public void ready(String name, Duration took) {
        say("%-26s ready after %s", name, seconds(took));
    }

    @Override
    public void died(String name, Death death, Duration restartIn) {
        say("%-26s DIED with %s", name, death.describe());
        say("%-26s starts again in %s", name, seconds(restartIn));
    }

    @Override
    public void stopped(String name, Duration took) {
        say("%-26s stopped after %s", name, seconds(took));
    }

    @Override
    public void leftover(String name) {
        say("%-26s was left running by a killed launcher and has been stopped", name);
    }

    @Override
    public void killed(String name, Duration after) {
        say("%-26s did not stop within %s and was killed", name, seconds(after));
    }

    private void say(String format, Object... values) {
        System.out.println(prefix + String.format(Locale.ROOT, format, values));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / MILLIS_PER_SECOND);
    }
}
