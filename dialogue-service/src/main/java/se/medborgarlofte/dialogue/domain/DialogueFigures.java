package se.medborgarlofte.dialogue.domain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the dialogue of a municipality looks like in a period.
 *
 * @param meetings how many meetings were held, by kind
 * @param attendance how many took part in all of them
 * @param medianWait from request to visit, of the visits held; null when none was
 * @param visitsDue how many visits had ended long enough ago that there should be a note
 * @param reportedInTime how many of them had one in time
 * @param concerns how many concerns were raised, by category and by what came of them
 * @param associationsNeverVisited ids of those that nobody has visited, ever
 */
public record DialogueFigures(
        Map<String, Integer> meetings,
        int attendance,
        @Nullable Duration medianWait,
        int visitsDue,
        int reportedInTime,
        Map<Category, Map<ConcernState, Integer>> concerns,
        List<String> associationsNeverVisited) {}
