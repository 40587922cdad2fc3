package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the parties promise: a problem, its cause, what is done about it and how the effect is seen. */
public record PledgeContent(
        ConcernCategory problemCategory,
        Bilingual title,
        Bilingual text,
        String cause,
        List<Activity> activities,
        List<Indicator> indicators,
        LocalDate validUntil) {

    public PledgeContent {
        activities = List.copyOf(activities);
        indicators = List.copyOf(indicators);
        if (activities.isEmpty() || indicators.isEmpty()) {
            throw new IllegalArgumentException("A pledge has at least one activity and one indicator");
        }
    }

    /** The same with another last day. */
    PledgeContent until(LocalDate day) {
        return new PledgeContent(problemCategory, title, text, cause, activities, indicators, day);
    }

    /** The activity with that key, if there is one. */
    public Optional<Activity> activity(String key) {
        return activities.stream()
                .filter(activity -> activity.key().equals(key))
                .findFirst();
    }

    /** The key that an activity has by its place, from 0, when nobody gives it another. */
    public static String activityKey(int place) {
        return "a" + (place + 1);
    }

    /** The key that an indicator has by its place, from 0, when nobody gives it another. */
    public static String indicatorKey(int place) {
        return "i" + (place + 1);
    }
}
