package se.medborgarlofte.pledge.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cause, the activities and the indicators of a content in English, where somebody has written it. Title and text
 * are always in both languages.
 *
 * @param activities by the key of the activity
 * @param indicators by the key of the indicator
 */
public record English(@Nullable String cause, Map<String, OfActivity> activities, Map<String, OfIndicator> indicators) {

    /** Nothing but title and text is in English. */
    public static final English NONE = new English(null, Map.of(), Map.of());

    public English {
        activities = Map.copyOf(activities);
        indicators = Map.copyOf(indicators);
    }

    /** An activity in English. */
    public record OfActivity(String function, String description) {}

    /** An indicator in English. */
    public record OfIndicator(String name, String unit, String source) {}
}
