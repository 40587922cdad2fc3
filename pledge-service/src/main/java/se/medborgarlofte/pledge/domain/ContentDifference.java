package se.medborgarlofte.pledge.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One place where two contents differ.
 *
 * @param place such as {@code title.sv} or {@code activities.a1.description}
 * @param before absent for what is new
 * @param after absent for what is gone
 */
public record ContentDifference(
        String place, @Nullable String before, @Nullable String after) {

    /** Every place, in the order in which a content is written. */
    public static List<ContentDifference> between(PledgeContent before, PledgeContent after) {
        Map<String, String> old = places(before);
        Map<String, String> now = places(after);
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .filter(place -> !Objects.equals(old.get(place), now.get(place)))
                .map(place -> new ContentDifference(place, old.get(place), now.get(place)))
                .toList();
    }

    private static Map<String, String> places(PledgeContent content) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("problemCategory", content.problemCategory().name());
        places.put("title.sv", content.title().swedish());
        places.put("title.en", content.title().english());
        places.put("text.sv", content.text().swedish());
        places.put("text.en", content.text().english());
        places.put("cause", content.cause());
        content.activities().forEach(activity -> put(places, "activities." + activity.key() + ".", activity));
        content.indicators().forEach(indicator -> put(places, "indicators." + indicator.key() + ".", indicator));
        places.put("validUntil", content.validUntil().toString());
        put(places, content.inEnglish());
        return places;
    }

    private static void put(Map<String, String> places, English english) {
        if (english.cause() != null) {
            places.put("cause.en", english.cause());
        }
        new TreeMap<>(english.activities()).forEach((key, activity) -> {
            places.put("activities." + key + ".function.en", activity.function());
            places.put("activities." + key + ".description.en", activity.description());
        });
        new TreeMap<>(english.indicators()).forEach((key, indicator) -> {
            places.put("indicators." + key + ".name.en", indicator.name());
            places.put("indicators." + key + ".unit.en", indicator.unit());
            places.put("indicators." + key + ".source.en", indicator.source());
        });
    }

    private static void put(Map<String, String> places, String at, Activity activity) {
        places.put(at + "party", activity.party().name());
        places.put(at + "function", activity.function());
        places.put(at + "description", activity.description());
        places.put(at + "from", activity.period().from().toString());
        places.put(at + "to", activity.period().to().toString());
        places.put(at + "planned", Integer.toString(activity.planned()));
    }

    private static void put(Map<String, String> places, String at, Indicator indicator) {
        places.put(at + "name", indicator.name());
        places.put(at + "unit", indicator.unit());
        places.put(at + "baseline", indicator.baseline().stripTrailingZeros().toPlainString());
        places.put(at + "target", indicator.target().stripTrailingZeros().toPlainString());
        places.put(at + "source", indicator.source());
        if (indicator.countedIn() != null) {
            places.put(at + "countedIn", String.join(", ", indicator.countedIn()));
        }
    }
}
