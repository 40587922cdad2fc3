package se.medborgarlofte.local.command;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import se.medborgarlofte.local.DataDirectory;
import se.medborgarlofte.local.Repository;
import se.medborgarlofte.local.clock.BusinessTime;
import se.medborgarlofte.local.clock.Shift;
import se.medborgarlofte.local.clock.SwedishTime;

/** {@code deploy/local/clock}: shows, shifts and resets the business time of every service. */
public final class ClockCommand {

    private ClockCommand() {}

    public static void main(String[] arguments) {
        Command.main(() -> run(Options.parse(arguments, Set.of())));
    }

    private static int run(Options options) {
        DataDirectory data = options.data(Repository.fromSystemProperty());
        BusinessTime time = new BusinessTime(data.clockOffset(), Clock.systemUTC());
        change(time, options.rest());
        System.out.printf("Business time is %s (offset %s).%n", SwedishTime.show(time.now()), time.offset());
        return 0;
    }

    private static void change(BusinessTime time, List<String> words) {
        if (words.size() > 1) {
            throw new IllegalArgumentException("One change at a time: +40d, +3h, 2026-11-30, P1M or reset.");
        }
        for (String word : words) {
            if (word.equals("reset")) {
                time.reset();
            } else {
                time.apply(Shift.parse(word));
            }
        }
    }
}
