package se.medborgarlofte.dialogue.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a representative is free for a visit of a kind: at work, with a mandate, neither away nor booked.
 *
 * @param booked the time that other visits take from them, with travel
 */
public record Diary(Representative representative, List<TimeSpan> booked) {

    public Diary {
        booked = List.copyOf(booked);
    }

    /** The instants at which a visit of that length can start, as spans whose end still counts. */
    List<TimeSpan> starts(SlotWish wish) {
        Duration travel =
                wish.place() == PlaceKind.ONLINE ? Duration.ZERO : Duration.ofMinutes(representative.travelMinutes());
        return free(wish, travel).stream()
                .map(free -> new TimeSpan(
                        free.from().plus(travel), free.to().minus(travel).minus(wish.length())))
                .filter(starts -> !starts.to().isBefore(starts.from()))
                .toList();
    }

    private List<TimeSpan> free(SlotWish wish, Duration travel) {
        TimeSpan around = new TimeSpan(wish.window().from(), wish.window().to().plus(wish.length())).widened(travel);
        List<TimeSpan> free = atWork(wish, around);
        Stream<TimeSpan> away = representative.absences().stream().map(Absence::span);
        for (TimeSpan taken : Stream.concat(away, booked.stream()).toList()) {
            free = Spans.without(free, taken);
        }
        return free;
    }

    private List<TimeSpan> atWork(SlotWish wish, TimeSpan around) {
        List<TimeSpan> spans = new ArrayList<>();
        LocalDate last = Sweden.dayOf(around.to());
        for (LocalDate day = Sweden.dayOf(around.from()); !day.isAfter(last); day = day.plusDays(1)) {
            if (representative.maySpeak(wish.municipalityCode(), wish.topic(), day)) {
                LocalDate today = day;
                representative.workingHours().stream()
                        .filter(hours -> hours.day() == today.getDayOfWeek())
                        .map(hours -> hours.on(today))
                        .forEach(spans::add);
            }
        }
        return Spans.merged(spans);
    }
}
