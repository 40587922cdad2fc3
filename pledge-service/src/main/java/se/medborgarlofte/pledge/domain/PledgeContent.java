package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the parties promise: a problem, its cause, what is done about it and how the effect is seen.
 *
 * @param english what else than title and text is in English; absent when nothing is
 */
public record PledgeContent(
        ConcernCategory problemCategory,
        Bilingual title,
        Bilingual text,
        String cause,
        List<Activity> activities,
        List<Indicator> indicators,
        LocalDate validUntil,
        @Nullable English english) {

    public PledgeContent {
        activities = List.copyOf(activities);
        indicators = List.copyOf(indicators);
        if (activities.isEmpty() || indicators.isEmpty()) {
            throw new IllegalArgumentException("A pledge has at least one activity and one indicator");
        }
    }

    /** The same with another last day. */
    PledgeContent until(LocalDate day) {
        return new PledgeContent(problemCategory, title, text, cause, activities, indicators, day, english);
    }

    /** What else than title and text is in English. */
    public English inEnglish() {
        return english == null ? English.NONE : english;
    }

    /** The cause in the languages it is written in; in Swedish where there is no English. */
    public Bilingual causes() {
        String translated = inEnglish().cause();
        return new Bilingual(cause, translated == null ? cause : translated);
    }

    /** What an activity does, in the languages it is written in. */
    public Bilingual description(Activity activity) {
        English.OfActivity translated = inEnglish().activities().get(activity.key());
        return new Bilingual(
                activity.description(), translated == null ? activity.description() : translated.description());
    }

    /** What an indicator is called, in the languages it is written in. */
    public Bilingual name(Indicator indicator) {
        English.OfIndicator translated = inEnglish().indicators().get(indicator.key());
        return new Bilingual(indicator.name(), translated == null ? indicator.name() : translated.name());
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
