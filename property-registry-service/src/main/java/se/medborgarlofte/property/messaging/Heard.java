package se.medborgarlofte.property.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the handlers need of the registry's own events, and nothing more: what they do not need may change. */
final class Heard {
    private Heard() {}

    record Item(String itemId) {}

    record TheftReport(String reportId, @Nullable String municipalityCode, String stolenInMonth) {}

    record UvCheck(String municipalityCode, String month, int hits) {}

    record Seizure(String seizureId, String municipalityCode, String seizedInMonth, List<SeizedThing> items) {}

    record SeizedThing(String seizedItemId) {}

    record Match(String municipalityCode, @Nullable Instant confirmedAt) {}

    record ReversedMatch(String matchId) {}

    record DecidedMatch(String matchId, @Nullable String reportId, String seizureId) {}
}
