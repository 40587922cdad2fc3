package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.system.world.World;

/** What the first real pledge of this kind said: a year of marking, UV lamps in every car, fewer burglaries. */
final class MarkingPledge {

    /** What is stolen in Staffanstorp is found in Svedala and Lund, too. */
    static final List<String> COUNTED_IN = List.of("1230", "1263", "1281");

    private final World world;

    MarkingPledge(World world) {
        this.world = world;
    }

    /** The content, in words that have never been used before, and lasting until a day. */
    Map<String, Object> content(LocalDate lastDay, int target) {
        String place = world.chance().word();
        return Map.of(
                "problemCategory", Concerns.BURGLARY,
                "title", both("Färre inbrott vid " + place, "Fewer burglaries at " + place),
                "text",
                        both(
                                "Vi hjälper hushållen vid %s att märka det de äger.".formatted(place),
                                "We help households at %s mark what they own.".formatted(place)),
                "causeEnglish", used("Stolen goods at %s are hard to tie to their owner.".formatted(place)),
                "cause", used("Stöldgods vid %s är svårt att knyta till sin ägare.".formatted(place)),
                "activities", List.of(activity(lastDay, "POLICE", "UV-lampa i varje bil vid " + place)),
                "indicators", List.of(indicator(place, target), returned(place)),
                "validUntil", lastDay.toString());
    }

    private Map<String, Object> activity(LocalDate lastDay, String party, String description) {
        return Map.of(
                "party", party,
                "function", "Områdespolis",
                "serves", List.of("i1", "i2"),
                "description", used(description),
                "from", lastDay.minusYears(1).plusDays(1).toString(),
                "to", lastDay.toString());
    }

    private Map<String, Object> indicator(String place, int target) {
        return Map.of(
                "name",
                used("Anmälda bostadsinbrott vid " + place),
                "unit",
                "antal per år",
                "baseline",
                42,
                "target",
                target,
                "source",
                "Brå, anmälda brott");
    }

    /** Fills itself with what the property registry states. */
    private Map<String, Object> returned(String place) {
        return Map.of(
                "name",
                used("Saker som kom tillbaka till ägare vid " + place),
                "unit",
                "antal per år",
                "baseline",
                0,
                "target",
                12,
                "source",
                "Egendomsregistret",
                "feed",
                "ITEMS_RETURNED",
                "countedIn",
                COUNTED_IN);
    }

    private Map<String, String> both(String swedish, String english) {
        return Map.of("sv", used(swedish), "en", used(english));
    }

    private String used(String text) {
        return world.personalData().used("free text", text);
    }
}
