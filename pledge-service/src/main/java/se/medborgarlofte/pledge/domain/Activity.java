package se.medborgarlofte.pledge.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concrete thing that one party does to keep the pledge; a function carries it, never a named person. It may have
 * begun before the pledge.
 *
 * @param key names it within the pledge, for evidence, successors and indicators to point to
 * @param planned how many times it is to be done; 1 for a thing that is done once
 * @param serves keys of the indicators that are to show its effect
 * @param successor key of the activity that goes on where this one ends
 */
public record Activity(
        String key,
        Party party,
        String function,
        String description,
        Period period,
        int planned,
        List<String> serves,
        @Nullable String successor) {

    public Activity {
        serves = List.copyOf(serves);
        if (planned < 1) {
            throw new IllegalArgumentException("An activity is planned at least once");
        }
    }

    /** An activity that is done once and has no successor. */
    public static Activity once(String key, Party party, String function, String description, Period period) {
        return new Activity(key, party, function, description, period, 1, List.of(), null);
    }
}
