package se.medborgarlofte.dialogue.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the times at which at least one person with a mandate is free from each authority. Works on whole spans of time
 * instead of trying each minute; a test compares it with trying each minute.
 */
public final class SlotFinder {

    /** Visits that are offered start on the hour and the half hour. */
    public static final Duration GRID = Duration.ofMinutes(30);

    private SlotFinder() {}

    /** The first times that fit, at most so many. */
    public static List<Slot> find(List<Diary> diaries, SlotWish wish, int most) {
        List<Slot> found = new ArrayList<>();
        Map<Diary, List<TimeSpan>> starts = starts(diaries, wish);
        Instant start = onGrid(wish.window().from());
        while (start.isBefore(wish.window().to()) && found.size() < most) {
            slot(free(starts, start), new VisitTime(start, start.plus(wish.length())))
                    .ifPresent(found::add);
            start = start.plus(GRID);
        }
        return found;
    }

    /** Whether and by whom exactly that time can be kept; it may be any minute. */
    public static Optional<Slot> at(List<Diary> diaries, SlotWish wish, Instant start) {
        return slot(freeAt(diaries, wish, start), new VisitTime(start, start.plus(wish.length())));
    }

    /** Everybody, of either authority, who is free at exactly that time. */
    public static List<Representative> freeAt(List<Diary> diaries, SlotWish wish, Instant start) {
        return free(starts(diaries, wish), start);
    }

    private static Map<Diary, List<TimeSpan>> starts(List<Diary> diaries, SlotWish wish) {
        Map<Diary, List<TimeSpan>> starts = new LinkedHashMap<>();
        diaries.forEach(diary -> starts.put(diary, diary.starts(wish)));
        return starts;
    }

    private static List<Representative> free(Map<Diary, List<TimeSpan>> starts, Instant start) {
        return starts.entrySet().stream()
                .filter(diary -> diary.getValue().stream()
                        .anyMatch(span -> !start.isBefore(span.from()) && !start.isAfter(span.to())))
                .map(diary -> diary.getKey().representative())
                .toList();
    }

    private static Optional<Slot> slot(List<Representative> free, VisitTime time) {
        Slot slot = new Slot(time, of(Party.POLICE, free), of(Party.MUNICIPALITY, free));
        return Optional.of(slot)
                .filter(it -> !it.police().isEmpty() && !it.municipality().isEmpty());
    }

    private static List<Representative> of(Party party, List<Representative> free) {
        return free.stream().filter(it -> it.party() == party).toList();
    }

    private static Instant onGrid(Instant from) {
        long grid = GRID.toSeconds();
        return Instant.ofEpochSecond(Math.ceilDiv(from.getEpochSecond() + (from.getNano() > 0 ? 1 : 0), grid) * grid);
    }
}
